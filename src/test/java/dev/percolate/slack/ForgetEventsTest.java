package dev.percolate.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.slack.store.HandledEventsInMemory;
import dev.percolate.workspace.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ForgetEventsTest {
    private static final WorkspaceId WORKSPACE = new WorkspaceId("T1");
    private static final Instant YEARS_LATER = Instant.parse("2031-01-05T09:00:00Z");

    private final SettableClock wall = new SettableClock();
    private final HandledEvents handled = new HandledEventsInMemory();
    private final ForgetEvents forget = new ForgetEvents(handled, wall);

    @Test
    void anEventIsRememberedForADayOnTheWallWhateverDomainTimeSays() {
        handled.remember(WORKSPACE, Set.of("Ev1"), wall.instant());

        wall.passes(Duration.ofHours(24));
        forget.run(YEARS_LATER);
        assertThat(handled.remember(WORKSPACE, Set.of("Ev1"), wall.instant())).isEmpty();

        wall.passes(Duration.ofSeconds(1));
        forget.run(YEARS_LATER);
        assertThat(handled.remember(WORKSPACE, Set.of("Ev1"), wall.instant())).containsExactly("Ev1");
    }

    @Test
    void noTimeMachineStopsForIt() {
        handled.remember(WORKSPACE, Set.of("Ev1"), wall.instant());

        assertThat(forget.nextDue(YEARS_LATER)).isEmpty();
    }
}
