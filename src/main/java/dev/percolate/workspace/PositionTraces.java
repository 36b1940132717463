package dev.percolate.workspace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is kept of one person's position, for that person's eyes, and its erasure.
public interface PositionTraces {
    Traces of(WorkspaceId workspace, PersonId person);

    /// Removes what was read and uploaded about them, and their name from the list they uploaded. What it
    /// says of others, whose manager they may be, is theirs and stays. A list that is uploaded later may
    /// say it all again.
    void forget(WorkspaceId workspace, PersonId person);

    /// `read` and `listed` are null where that source says nothing, `uploaded` where they did not upload
    /// the list in use. `wanted` tells whether their profile is read again.
    record Traces(
            @Nullable Kept read,
            @Nullable Kept listed,
            boolean wanted,
            @Nullable PositionList uploaded) {}

    record Kept(PositionFacts facts, Instant since) {}
}
