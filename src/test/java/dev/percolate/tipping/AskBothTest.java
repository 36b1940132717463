package dev.percolate.tipping;

import static dev.percolate.episode.Log.WORKSPACE;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.GONE;
import static dev.percolate.introduction.Colleagues.GUEST;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static dev.percolate.introduction.Colleagues.NOWHERE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.Colleagues;
import dev.percolate.workspace.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AskBothTest {
    private final Asking asking = new Asking();

    private static Instant day(int days) {
        return MONDAY.plus(Duration.ofDays(days));
    }

    @Test
    void asksEachOfTheTwoAloneQuotingWhatBothKnow() {
        asking.grows(ANA, BEN, 5, MONDAY);

        assertThat(asking.asked).hasSize(2).allSatisfy(one -> {
            assertThat(one.notBefore()).isEqualTo(MONDAY);
            assertThat(one.question().conversations()).isEqualTo(5);
        });
        assertThat(asking.askedOf(ANA).about()).isEqualTo(BEN.id());
        assertThat(asking.askedOf(BEN).about()).isEqualTo(ANA.id());
    }

    @Test
    void asksNobodyWhereItIsTurnedOff() {
        asking.switches.turn(WORKSPACE, new Switches.Set(false, true), MONDAY);

        asking.grows(ANA, BEN, 5, MONDAY);

        assertThat(asking.asked).isEmpty();
    }

    @Test
    void asksTheOneAsIfTheOtherCouldBeAskedToo() {
        asking.declined.decline(WORKSPACE, BEN.id(), MONDAY);
        asking.grows(ANA, BEN, 5, MONDAY);
        asking.log.directory.with(NOWHERE);
        asking.grows(CHIARA, NOWHERE, 5, MONDAY);

        assertThat(asking.asked)
                .extracting(one -> one.question().person())
                .containsExactlyInAnyOrder(ANA.id(), CHIARA.id());
    }

    @Test
    void asksNobodyAboutWhoeverIsNoMember() {
        for (Person other : List.of(GONE, GUEST, Colleagues.EXTERNAL)) {
            asking.grows(ANA, other, 5, MONDAY);
        }

        assertThat(asking.asked).isEmpty();
    }

    @Test
    void asksNeitherWhereOneKeepsTheOtherApartFromTheStart() {
        asking.apart.keepApart(WORKSPACE, BEN.id(), ANA.id(), MONDAY);

        asking.grows(ANA, BEN, 5, MONDAY);

        assertThat(asking.asked).isEmpty();
    }

    @Test
    void asksAboutOneInANightAndNoFurtherWhileThatIsOnItsWay() {
        asking.asking.consider(List.of(grown(ANA, BEN, 5), grown(ANA, CHIARA, 9)), MONDAY);
        assertThat(asking.timesAsked(ANA)).isEqualTo(1);
        assertThat(asking.askedOf(ANA).about()).isEqualTo(CHIARA.id());

        asking.grows(ANA, BEN, 5, day(1));
        assertThat(asking.timesAsked(ANA)).isEqualTo(1);
        asking.arrives(ANA.id(), day(1));
        asking.grows(ANA, BEN, 5, day(2));
        assertThat(asking.askedOf(ANA).about()).isEqualTo(BEN.id());
        assertThat(asking.timesAsked(BEN)).isEqualTo(1);
    }

    private static GrownTie grown(Person one, Person other, int conversations) {
        var day = LocalDate.of(2026, 1, 4);
        return new GrownTie(Asking.tie(one, other), Origin.CHANCE, conversations, day.minusDays(90), day);
    }

    @ParameterizedTest
    @CsvSource({"MENTORING,180", "LATER,180", "SOMETHING_ELSE,365"})
    void asksAgainAfterTheirOwnRestAndFurtherConversations(Reply reply, int days) {
        asking.grows(ANA, BEN, 5, MONDAY);
        asking.arrives(ANA.id(), MONDAY);
        asking.says(ANA, reply, day(2));
        asking.passes(day(30));

        asking.grows(ANA, BEN, 99, day(2 + days).minusSeconds(1));
        asking.grows(ANA, BEN, 8, day(2 + days));
        assertThat(asking.timesAsked(ANA)).isEqualTo(1);
        asking.grows(ANA, BEN, 9, day(2 + days));
        assertThat(asking.timesAsked(ANA)).isEqualTo(2);
    }

    @Test
    void asksWhoeverWasSilentAgainAsAfterLater() {
        asking.grows(ANA, BEN, 5, MONDAY);
        asking.arrives(ANA.id(), day(1));
        asking.passes(day(22));

        asking.grows(ANA, BEN, 9, day(181).minusSeconds(1));
        assertThat(asking.timesAsked(ANA)).isEqualTo(1);
        asking.grows(ANA, BEN, 9, day(181));
        assertThat(asking.timesAsked(ANA)).isEqualTo(2);
    }

    @Test
    void neverAsksAgainWhoeverDoesNotWantThat() {
        asking.grows(ANA, BEN, 5, MONDAY);
        asking.arrives(ANA.id(), MONDAY);
        asking.says(ANA, Reply.NEVER_AGAIN, day(1));
        asking.passes(day(30));

        asking.grows(ANA, BEN, 99, day(5000));

        assertThat(asking.timesAsked(ANA)).isEqualTo(1);
    }

    @Test
    void oneThatNeverArrivedIsAskedAgainAfterTwoWeeks() {
        asking.grows(ANA, BEN, 5, MONDAY);
        asking.passes(day(14).minusSeconds(1));
        asking.grows(ANA, BEN, 5, day(14).minusSeconds(1));
        assertThat(asking.timesAsked(ANA)).isEqualTo(1);

        asking.passes(day(14));
        asking.grows(ANA, BEN, 5, day(14));

        assertThat(asking.timesAsked(ANA)).isEqualTo(2);
    }

    @Test
    void asksAboutNoTieThatIsNamed() {
        asking.named.agree(Asking.tie(ANA, BEN), MONDAY);
        asking.passes(day(0));
        assertThat(asking.revealed).hasSize(1);

        asking.grows(ANA, BEN, 5, day(1));

        assertThat(asking.asked).isEmpty();
    }

    @Test
    void asksNobodyAboutWhomTheySaidSoOpenlyAndTheOtherAllTheSame() {
        asking.suggesting.suggest(WORKSPACE, BEN, ANA.id(), MONDAY);

        asking.grows(ANA, BEN, 5, MONDAY);

        assertThat(asking.asked).extracting(one -> one.question().person()).containsExactly(ANA.id());
    }

    @Test
    void twiceInANightIsOnce() {
        asking.grows(ANA, BEN, 5, MONDAY);
        asking.grows(ANA, BEN, 5, MONDAY);

        assertThat(asking.asked).hasSize(2);
    }
}
