package dev.percolate.slack.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.slack.HandledEvents;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What every way of remembering events keeps to.
interface HandledEventsContract {
    WorkspaceId HERE = new WorkspaceId("T1");
    WorkspaceId ELSEWHERE = new WorkspaceId("T2");
    Instant MONDAY = Instant.parse("2026-01-05T09:00:00Z");

    HandledEvents handled();

    private boolean remember(WorkspaceId workspace, String event, Instant seenAt) {
        return handled().remember(workspace, Set.of(event), seenAt).equals(Set.of(event));
    }

    @Test
    default void ofSeveralEventsSaysWhichAreNew() {
        remember(HERE, "Ev1", MONDAY);

        assertThat(handled().remember(HERE, Set.of("Ev1", "Ev2", "Ev3"), MONDAY))
                .containsExactlyInAnyOrder("Ev2", "Ev3");
        assertThat(handled().remember(HERE, Set.of("Ev1", "Ev2"), MONDAY)).isEmpty();
    }

    @Test
    default void remembersAnEventOnce() {
        assertThat(remember(HERE, "Ev1", MONDAY)).isTrue();
        assertThat(remember(HERE, "Ev1", MONDAY.plusSeconds(60))).isFalse();
        assertThat(remember(HERE, "Ev2", MONDAY)).isTrue();
    }

    @Test
    default void oneWorkspaceNeverSeesAnothersEvents() {
        remember(HERE, "Ev1", MONDAY);

        assertThat(remember(ELSEWHERE, "Ev1", MONDAY)).isTrue();
    }

    @Test
    default void forgetsWhatWasSeenBefore() {
        remember(HERE, "old", MONDAY);
        remember(HERE, "young", MONDAY.plusSeconds(1));

        handled().forgetSeenBefore(MONDAY.plusSeconds(1));

        assertThat(remember(HERE, "old", MONDAY)).isTrue();
        assertThat(remember(HERE, "young", MONDAY)).isFalse();
    }
}
