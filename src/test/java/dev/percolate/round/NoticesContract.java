package dev.percolate.round;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.Circle;
import dev.percolate.workspace.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

public interface NoticesContract {
    Circle COFFEE = TendedCirclesContract.COFFEE;
    Circle LUNCH = TendedCirclesContract.LUNCH;
    Circle OTHERS = TendedCirclesContract.OTHERS;
    PersonId ANA = TendedCirclesContract.ANA;
    PersonId BEN = TendedCirclesContract.BEN;
    Instant NOW = TendedCirclesContract.NOW;
    Instant TOMORROW = NOW.plus(Duration.ofDays(1));
    ZoneId LISBON = ZoneId.of("Europe/Lisbon");

    Notices notices();

    private static Notice notice(Circle circle, PersonId person, boolean straightAway, int round) {
        return Notice.given(circle, person, true, straightAway, LISBON, round, NOW);
    }

    @Test
    default void keepsOneForEachPersonOfACircle() {
        var anas = notice(COFFEE, ANA, false, 1);

        assertThat(notices().give(anas)).isTrue();
        assertThat(notices().give(anas)).isFalse();
        assertThat(notices().give(notice(COFFEE, BEN, true, 1))).isTrue();

        assertThat(notices().find(COFFEE, ANA)).contains(anas);
        assertThat(notices().of(COFFEE)).containsOnlyKeys(ANA, BEN).containsEntry(ANA, anas);
        assertThat(notices().of(LUNCH)).isEmpty();
        assertThat(notices().of(OTHERS)).isEmpty();
    }

    @Test
    default void holdsFromWhenItArrivedAndNotFromALaterArrival() {
        var given = notice(COFFEE, ANA, false, 2);
        notices().give(given);

        notices().arrived(notice(COFFEE, ANA, false, 1), NOW);
        notices().arrived(notice(COFFEE, ANA, true, 2), NOW);
        notices().arrived(Notice.given(COFFEE, ANA, false, false, LISBON, 2, NOW), NOW);
        assertThat(notices().find(COFFEE, ANA).orElseThrow().holdsFrom()).isNull();
        notices().arrived(given, TOMORROW);
        notices().arrived(given, TOMORROW.plusSeconds(1));

        assertThat(notices().find(COFFEE, ANA).orElseThrow().holdsFrom()).isEqualTo(TOMORROW);
    }

    @Test
    default void takesInOnceWhomItHoldsForAndNobodyElse() {
        var chloe = new PersonId("U3CHLOE");
        for (PersonId person : List.of(ANA, BEN, chloe)) {
            notices().give(notice(COFFEE, person, false, 1));
            notices().arrived(notice(COFFEE, person, false, 1), TOMORROW);
        }
        var emil = new PersonId("U4EMIL");
        var onlyStraightAway = Notice.given(COFFEE, emil, false, true, LISBON, 1, NOW);
        notices().give(onlyStraightAway);
        notices().arrived(onlyStraightAway, NOW);
        notices().decline(COFFEE, chloe, 1, NOW);
        var all = List.of(ANA, BEN, chloe, emil);

        assertThat(notices().takeIn(COFFEE, all, NOW)).isEmpty();
        assertThat(notices().takeIn(COFFEE, List.of(ANA, chloe, emil), TOMORROW))
                .containsExactly(ANA);
        assertThat(notices().takeIn(COFFEE, all, TOMORROW)).containsExactly(BEN);
        assertThat(notices().takeIn(COFFEE, List.of(), TOMORROW)).isEmpty();
        assertThat(notices().find(COFFEE, ANA).orElseThrow().joined()).isTrue();
    }

    @Test
    default void isGivenAnewForALaterRoundOrWhenItSaysMore() {
        notices().give(notice(COFFEE, ANA, false, 1));
        notices().arrived(notice(COFFEE, ANA, false, 1), TOMORROW);
        notices().takeIn(COFFEE, List.of(ANA), TOMORROW);

        assertThat(notices().give(notice(COFFEE, ANA, true, 1))).isTrue();

        var anew = notices().find(COFFEE, ANA).orElseThrow();
        assertThat(anew.straightAway()).isTrue();
        assertThat(anew.holdsFrom()).isNull();
        assertThat(anew.joined()).isTrue();
        assertThat(notices().give(notice(COFFEE, ANA, true, 2))).isTrue();
    }

    @Test
    default void isNotGivenToWhoeverDeclined() {
        notices().decline(COFFEE, ANA, 1, NOW);
        notices().give(notice(COFFEE, BEN, false, 1));
        notices().arrived(notice(COFFEE, BEN, false, 1), NOW);
        notices().takeIn(COFFEE, List.of(BEN), NOW);
        notices().decline(COFFEE, BEN, 1, NOW);

        assertThat(notices().give(notice(COFFEE, ANA, true, 2))).isFalse();
        assertThat(notices().find(COFFEE, ANA).orElseThrow().declined()).isTrue();
        assertThat(notices().find(COFFEE, BEN).orElseThrow().declined()).isTrue();
        assertThat(notices().find(COFFEE, BEN).orElseThrow().joined()).isFalse();
    }

    @Test
    default void takesBackOnlyWhatHasNotArrived() {
        var chloe = new PersonId("U3CHLOE");
        notices().give(notice(COFFEE, ANA, false, 1));
        notices().give(notice(COFFEE, BEN, false, 1));
        notices().arrived(notice(COFFEE, BEN, false, 1), TOMORROW);
        notices().decline(COFFEE, chloe, 1, NOW);
        notices().give(notice(LUNCH, ANA, false, 1));
        notices().give(notice(OTHERS, ANA, false, 1));

        notices().takeBack(COFFEE);

        assertThat(notices().of(COFFEE)).containsOnlyKeys(BEN, chloe);
        assertThat(notices().of(LUNCH)).containsOnlyKeys(ANA);
        assertThat(notices().of(OTHERS)).containsOnlyKeys(ANA);
        assertThat(notices().give(notice(COFFEE, ANA, false, 1))).isTrue();
    }

    @Test
    default void takesBackNoMembership() {
        notices().give(notice(COFFEE, ANA, false, 1));
        notices().arrived(notice(COFFEE, ANA, false, 1), NOW);
        notices().takeIn(COFFEE, List.of(ANA), NOW);
        notices().give(notice(COFFEE, ANA, true, 2));

        notices().takeBack(COFFEE);

        var left = notices().find(COFFEE, ANA).orElseThrow();
        assertThat(left.joined()).isTrue();
        assertThat(left.straightAway()).isFalse();
        assertThat(notices().give(notice(COFFEE, ANA, true, 2))).isTrue();
    }

    @Test
    default void forgetsThoseWhoAgreedButNotWhoDeclined() {
        notices().give(notice(COFFEE, ANA, false, 1));
        notices().decline(COFFEE, BEN, 1, NOW);

        notices().forgetAgreed(COFFEE, List.of(ANA, BEN));

        assertThat(notices().of(COFFEE)).containsOnlyKeys(BEN);
    }

    @Test
    default void showsAndForgetsAllOfAPerson() {
        notices().give(notice(COFFEE, ANA, false, 1));
        notices().give(notice(LUNCH, ANA, false, 1));
        notices().give(notice(OTHERS, ANA, false, 1));
        notices().give(notice(COFFEE, BEN, false, 1));
        assertThat(notices().of(COFFEE.workspace(), ANA))
                .extracting(Notice::circle)
                .containsExactlyInAnyOrder(COFFEE, LUNCH);

        notices().forget(COFFEE.workspace(), ANA);

        assertThat(notices().of(COFFEE.workspace(), ANA)).isEmpty();
        assertThat(notices().of(OTHERS.workspace(), ANA)).hasSize(1);
        assertThat(notices().of(COFFEE)).containsOnlyKeys(BEN);
    }
}
