package dev.percolate.introduction;

import static dev.percolate.introduction.IntroductionsContract.ANA;
import static dev.percolate.introduction.IntroductionsContract.BEN;
import static dev.percolate.introduction.IntroductionsContract.COFFEE;
import static dev.percolate.introduction.IntroductionsContract.ELSEWHERE;
import static dev.percolate.introduction.IntroductionsContract.FIRST;
import static dev.percolate.introduction.IntroductionsContract.HERE;
import static dev.percolate.introduction.IntroductionsContract.NOW;
import static dev.percolate.introduction.IntroductionsContract.introduction;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public interface MeetingPlansContract {
    Instant TUESDAY = NOW.plus(Duration.ofDays(1));
    Instant WEDNESDAY = NOW.plus(Duration.ofDays(2));

    Introductions introductions();

    MeetingPlans plans();

    @BeforeEach
    default void together() {
        introductions().open(introduction(FIRST, COFFEE, ANA, BEN));
        introductions().end(HERE, FIRST, new Stage.Together(NOW, null));
        plans().offer(HERE, FIRST, List.of(WEDNESDAY, TUESDAY));
    }

    @Test
    default void offersTimesThatNobodyHasTapped() {
        assertThat(plans().of(HERE, FIRST))
                .containsExactly(Map.entry(TUESDAY, Set.of()), Map.entry(WEDNESDAY, Set.of()));
    }

    @Test
    default void keepsWhoTappedWhich() {
        assertThat(plans().tap(HERE, FIRST, ANA, TUESDAY)).isTrue();
        assertThat(plans().tap(HERE, FIRST, ANA, TUESDAY)).isFalse();
        assertThat(plans().tap(HERE, FIRST, BEN, TUESDAY)).isTrue();
        assertThat(plans().tap(HERE, FIRST, BEN, NOW)).isFalse();

        assertThat(plans().of(HERE, FIRST))
                .containsExactly(Map.entry(TUESDAY, Set.of(ANA, BEN)), Map.entry(WEDNESDAY, Set.of()));
    }

    @Test
    default void listsWhatOnePersonTapped() {
        plans().tap(HERE, FIRST, ANA, TUESDAY);
        plans().tap(HERE, FIRST, ANA, WEDNESDAY);
        plans().tap(HERE, FIRST, BEN, TUESDAY);

        assertThat(plans().tappedBy(HERE, ANA)).containsExactly(WEDNESDAY, TUESDAY);
        assertThat(plans().tappedBy(HERE, BEN)).containsExactly(TUESDAY);
        assertThat(plans().tappedBy(ELSEWHERE, ANA)).isEmpty();
    }

    @Test
    default void takesATapBack() {
        plans().tap(HERE, FIRST, ANA, TUESDAY);

        assertThat(plans().takeBack(HERE, FIRST, BEN, TUESDAY)).isFalse();
        assertThat(plans().takeBack(HERE, FIRST, ANA, TUESDAY)).isTrue();
        assertThat(plans().takeBack(HERE, FIRST, ANA, TUESDAY)).isFalse();

        assertThat(plans().of(HERE, FIRST)).containsEntry(TUESDAY, Set.of());
    }

    @Test
    default void agreesOnce() {
        assertThat(plans().agree(HERE, FIRST, TUESDAY)).isTrue();
        assertThat(plans().agree(HERE, FIRST, WEDNESDAY)).isFalse();

        assertThat(introductions().find(HERE, FIRST).orElseThrow().meeting()).contains(TUESDAY);
    }

    @Test
    default void forgetsTheTapsOfWhoeverIsForgotten() {
        plans().tap(HERE, FIRST, ANA, TUESDAY);
        plans().tap(HERE, FIRST, BEN, TUESDAY);

        introductions().forget(HERE, ANA);

        assertThat(plans().of(HERE, FIRST)).containsEntry(TUESDAY, Set.of(BEN));
    }

    @Test
    default void neverLooksIntoAnotherWorkspace() {
        plans().tap(HERE, FIRST, ANA, TUESDAY);

        assertThat(plans().of(ELSEWHERE, FIRST)).isEmpty();
        assertThat(plans().tap(ELSEWHERE, FIRST, BEN, TUESDAY)).isFalse();
        assertThat(plans().takeBack(ELSEWHERE, FIRST, ANA, TUESDAY)).isFalse();
        assertThat(plans().agree(ELSEWHERE, FIRST, TUESDAY)).isFalse();
        assertThat(introductions().find(HERE, FIRST).orElseThrow().meeting()).isEmpty();
    }
}
