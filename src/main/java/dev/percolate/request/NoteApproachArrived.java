package dev.percolate.request;

import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/// A mentor's offer, or its reminder, is there: time to answer counts from now (promise 4).
@Singleton
@Transactional
public class NoteApproachArrived {
    private final Approaches approaches;

    NoteApproachArrived(Approaches approaches) {
        this.approaches = approaches;
    }

    public void arrived(WorkspaceId workspace, UUID id, Instant at) {
        approaches
                .hold(workspace, id)
                .flatMap(approach -> approach.arrived(at))
                .ifPresent(approach -> approaches.save(approach, at));
    }
}
