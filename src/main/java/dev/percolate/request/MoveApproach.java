package dev.percolate.request;

import dev.percolate.workspace.Directory;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/// Makes one move of an approach, with all that follows. Slack is asked who the two are before the transaction.
@Singleton
class MoveApproach {
    private final Approaches approaches;
    private final Directory directory;
    private final MoveApproachHeld held;

    MoveApproach(Approaches approaches, Directory directory, MoveApproachHeld held) {
        this.approaches = approaches;
        this.directory = directory;
        this.held = held;
    }

    /// Given the approach as it is while nobody else changes it, and those of the two whom the directory knows; empty
    /// where nothing changes.
    interface Change extends BiFunction<Approach, Map<PersonId, Person>, Optional<Approach>> {}

    /// As it is after; empty where there is none.
    Optional<Approach> move(WorkspaceId workspace, UUID id, Change change, Instant now) {
        return approaches.find(workspace, id).flatMap(found -> {
            var people = directory.find(workspace, List.of(found.mentor(), found.person()));
            return held.move(workspace, id, people, change, now);
        });
    }
}
