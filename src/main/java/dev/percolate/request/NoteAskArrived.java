package dev.percolate.request;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/// A question or a reminder is there: time to answer counts from now (promise 4).
@Singleton
@Transactional
public class NoteAskArrived {
    private final MentorRequests requests;

    NoteAskArrived(MentorRequests requests) {
        this.requests = requests;
    }

    public void arrived(WorkspaceId workspace, UUID id, PersonId person, Instant at) {
        requests.hold(workspace, id)
                .flatMap(request -> Life.after(request, new Move.Arrive(person, at), at))
                .ifPresent(turn -> requests.save(turn.request(), at));
    }
}
