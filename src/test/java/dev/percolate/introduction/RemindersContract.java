package dev.percolate.introduction;

import static dev.percolate.introduction.IntroductionsContract.ANA;
import static dev.percolate.introduction.IntroductionsContract.BEN;
import static dev.percolate.introduction.IntroductionsContract.COFFEE;
import static dev.percolate.introduction.IntroductionsContract.ELSEWHERE;
import static dev.percolate.introduction.IntroductionsContract.FIRST;
import static dev.percolate.introduction.IntroductionsContract.HERE;
import static dev.percolate.introduction.IntroductionsContract.MENTORING;
import static dev.percolate.introduction.IntroductionsContract.NOW;
import static dev.percolate.introduction.IntroductionsContract.SECOND;
import static dev.percolate.introduction.IntroductionsContract.introduction;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.Introductions.Due;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public interface RemindersContract {
    Instant SOON = NOW.plus(Duration.ofDays(3));
    Due FIRSTS = new Due(HERE, FIRST, SOON);
    Due SECONDS = new Due(HERE, SECOND, SOON.plusSeconds(1));

    Introductions introductions();

    MeetingPlans plans();

    Reminders reminders();

    @BeforeEach
    default void together() {
        introductions().open(introduction(FIRST, COFFEE, ANA, BEN));
        introductions().open(introduction(SECOND, MENTORING, ANA, BEN));
        introductions().end(HERE, FIRST, new Stage.Together(NOW, null));
        introductions().end(HERE, SECOND, new Stage.Together(NOW, null));
        reminders().plan(HERE, SECOND, SECONDS.at());
        reminders().plan(HERE, FIRST, FIRSTS.at());
    }

    @Test
    default void isDueInOrder() {
        assertThat(reminders().nextDue()).contains(SOON);
        assertThat(reminders().due(SOON.minusSeconds(1), null, 9)).isEmpty();
        assertThat(reminders().due(SOON, null, 9)).containsExactly(FIRSTS);
        assertThat(reminders().due(SOON.plusSeconds(1), null, 9)).containsExactly(FIRSTS, SECONDS);
        assertThat(reminders().due(SOON.plusSeconds(1), null, 1)).containsExactly(FIRSTS);
        assertThat(reminders().due(SOON.plusSeconds(1), FIRSTS, 9)).containsExactly(SECONDS);
    }

    @Test
    default void remindsOnce() {
        assertThat(reminders().reminded(FIRSTS)).isTrue();
        assertThat(reminders().reminded(FIRSTS)).isFalse();
        assertThat(reminders().nextDue()).contains(SECONDS.at());
    }

    @Test
    default void anotherPlanTakesThePlaceOfTheFirst() {
        reminders().plan(HERE, FIRST, SOON.plusSeconds(9));
        assertThat(reminders().reminded(FIRSTS)).isFalse();
        assertThat(reminders().due(SOON.plusSeconds(9), null, 9))
                .containsExactly(SECONDS, new Due(HERE, FIRST, SOON.plusSeconds(9)));
    }

    @Test
    default void remindsNobodyWhoAgreedOnATime() {
        plans().offer(HERE, FIRST, List.of(SOON));
        plans().agree(HERE, FIRST, SOON);

        assertThat(reminders().nextDue()).contains(SECONDS.at());
        assertThat(reminders().due(SOON, null, 9)).isEmpty();
        assertThat(reminders().reminded(FIRSTS)).isFalse();
    }

    @Test
    default void plansNothingForWhatDidNotComeTogether() {
        var third = new UUID(3, 3);
        introductions().open(introduction(third, COFFEE, ANA, BEN));
        reminders().plan(HERE, third, NOW);
        introductions().end(HERE, third, new Stage.Apart(NOW));
        reminders().plan(HERE, third, NOW);
        assertThat(reminders().due(NOW, null, 9)).isEmpty();
    }

    @Test
    default void neverLooksIntoAnotherWorkspace() {
        reminders().plan(ELSEWHERE, FIRST, NOW);
        assertThat(reminders().reminded(new Due(ELSEWHERE, FIRST, SOON))).isFalse();
        assertThat(reminders().due(SOON, null, 9)).containsExactly(FIRSTS);
    }
}
