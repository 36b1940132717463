package dev.percolate.slack.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.slack.HandledEvents;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// What every way of remembering events keeps to.
interface HandledEventsContract {
    WorkspaceId HERE = new WorkspaceId("T1");
    WorkspaceId ELSEWHERE = new WorkspaceId("T2");
    Instant MONDAY = Instant.parse("2026-01-05T09:00:00Z");

    HandledEvents handled();

    @Test
    default void remembersAnEventOnce() {
        assertThat(handled().remember(HERE, "Ev1", MONDAY)).isTrue();
        assertThat(handled().remember(HERE, "Ev1", MONDAY.plusSeconds(60))).isFalse();
        assertThat(handled().remember(HERE, "Ev2", MONDAY)).isTrue();
    }

    @Test
    default void oneWorkspaceNeverSeesAnothersEvents() {
        handled().remember(HERE, "Ev1", MONDAY);

        assertThat(handled().remember(ELSEWHERE, "Ev1", MONDAY)).isTrue();
    }

    @Test
    default void forgetsWhatWasSeenBefore() {
        handled().remember(HERE, "old", MONDAY);
        handled().remember(HERE, "young", MONDAY.plusSeconds(1));

        handled().forgetSeenBefore(MONDAY.plusSeconds(1));

        assertThat(handled().remember(HERE, "old", MONDAY)).isTrue();
        assertThat(handled().remember(HERE, "young", MONDAY)).isFalse();
    }
}
