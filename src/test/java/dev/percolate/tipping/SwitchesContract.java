package dev.percolate.tipping;

import static dev.percolate.tipping.TieStatesContract.ELSEWHERE;
import static dev.percolate.tipping.TieStatesContract.HERE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.tipping.Switches.Set;
import dev.percolate.workspace.Quarter;
import java.time.Instant;
import org.junit.jupiter.api.Test;

public interface SwitchesContract {
    Instant NOW = Instant.parse("2026-01-05T02:00:00Z");
    Quarter WINTER = new Quarter(2026, 1);

    /// Where nothing is on from the start.
    Switches switches();

    Stops stops();

    /// Like it, where questions are.
    Switches inTheSandbox();

    @Test
    default void areOffUntilSomebodyTurnsThemOn() {
        assertThat(switches().of(HERE)).isEqualTo(new Set(false, false));

        switches().turn(HERE, new Set(true, false), NOW);
        assertThat(switches().of(HERE)).isEqualTo(new Set(true, false));
        assertThat(switches().of(ELSEWHERE)).isEqualTo(new Set(false, false));

        switches().turn(HERE, new Set(true, true), NOW);
        assertThat(switches().of(HERE)).isEqualTo(new Set(true, true));
        switches().turn(HERE, new Set(false, true), NOW);
        assertThat(switches().of(HERE)).isEqualTo(new Set(false, true));
    }

    @Test
    default void questionsAreOnFromTheStartInTheSandboxUntilTheyAreTurnedOff() {
        assertThat(inTheSandbox().of(HERE)).isEqualTo(new Set(true, false));
        inTheSandbox().turn(HERE, new Set(false, false), NOW);
        assertThat(inTheSandbox().of(HERE)).isEqualTo(new Set(false, false));
    }

    @Test
    default void areStoppedWithAReasonUntilSomebodyTurnsThemOnAgain() {
        switches().turn(HERE, new Set(true, true), NOW);
        assertThat(stops().stoppedFor(HERE)).isEmpty();

        stops().stop(HERE, WINTER, NOW);
        assertThat(switches().of(HERE)).isEqualTo(new Set(false, true));
        assertThat(stops().stoppedFor(HERE)).contains(WINTER);
        assertThat(stops().stoppedFor(ELSEWHERE)).isEmpty();

        switches().turn(HERE, new Set(false, false), NOW);
        assertThat(stops().stoppedFor(HERE)).contains(WINTER);
        switches().turn(HERE, new Set(true, false), NOW);
        assertThat(stops().stoppedFor(HERE)).isEmpty();
    }

    @Test
    default void areStoppedWhereNobodyEverDecided() {
        stops().stop(HERE, WINTER, NOW);
        assertThat(switches().of(HERE)).isEqualTo(new Set(false, false));
        assertThat(stops().stoppedFor(HERE)).contains(WINTER);
    }

    @Test
    default void whatSomebodyTurnedOffIsNotStopped() {
        switches().turn(HERE, new Set(false, false), NOW);
        stops().stop(HERE, WINTER, NOW);
        assertThat(stops().stoppedFor(HERE)).isEmpty();
    }
}
