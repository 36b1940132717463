package dev.percolate.request;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/// A question, a reminder or a referral is there: time to answer counts from now (promise 4).
@Singleton
@Transactional
public class NoteAskArrived {
    private final MentorRequests requests;

    NoteAskArrived(MentorRequests requests) {
        this.requests = requests;
    }

    public void arrived(WorkspaceId workspace, UUID id, PersonId person, Instant at) {
        move(workspace, id, new Move.Arrive(person, at), at);
    }

    public void referralArrived(WorkspaceId workspace, UUID id, PersonId by, Instant at) {
        move(workspace, id, new Move.ReferralArrive(by, at), at);
    }

    private void move(WorkspaceId workspace, UUID id, Move move, Instant at) {
        requests.hold(workspace, id)
                .flatMap(request -> Life.after(request, move, at))
                .ifPresent(turn -> requests.save(turn.request(), at));
    }
}
