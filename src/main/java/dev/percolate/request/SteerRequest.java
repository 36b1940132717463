package dev.percolate.request;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What a requester does with a request that is on its way: withdraw it, or say whether a colleague of whoever was
/// asked shall be asked.
@Singleton
public final class SteerRequest {
    private final MoveRequest moving;

    SteerRequest(MoveRequest moving) {
        this.moving = moving;
    }

    /// As it is after; empty where it is not theirs.
    public Optional<MentorRequest> withdraw(WorkspaceId workspace, UUID id, PersonId requester, Instant now) {
        return steer(workspace, id, requester, new Move.Withdraw(), now);
    }

    public Optional<MentorRequest> takeReferral(WorkspaceId workspace, UUID id, PersonId requester, Instant now) {
        return steer(workspace, id, requester, new Move.TakeReferral(), now);
    }

    public Optional<MentorRequest> leaveReferral(WorkspaceId workspace, UUID id, PersonId requester, Instant now) {
        return steer(workspace, id, requester, new Move.LeaveReferral(), now);
    }

    private Optional<MentorRequest> steer(WorkspaceId workspace, UUID id, PersonId requester, Move move, Instant now) {
        return moving.move(
                        workspace,
                        id,
                        List.of(),
                        held -> Optional.of(move).filter(_ -> held.requester().equals(requester)),
                        now)
                .map(MoveRequest.Moved::request)
                .filter(request -> request.requester().equals(requester));
    }
}
