package dev.percolate.request;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// *I can help* on a post: the first who may wins. Whoever presses reads the same, whatever comes of it (promise 9).
@Singleton
public final class ClaimRequest {
    private final MentorRequests requests;
    private final ReportingLine reportingLine;
    private final MoveRequest moving;

    ClaimRequest(MentorRequests requests, ReportingLine reportingLine, MoveRequest moving) {
        this.requests = requests;
        this.reportingLine = reportingLine;
        this.moving = moving;
    }

    public enum Claimed {
        NOTED,
        /// It is over; whoever presses reads so, but for whoever it is with.
        SETTLED,
        YOUR_OWN
    }

    public Claimed claim(WorkspaceId workspace, UUID id, PersonId person, Instant now) {
        var request = requests.find(workspace, id);
        if (request.filter(one -> one.requester().equals(person)).isPresent()) {
            return Claimed.YOUR_OWN;
        }
        if (request.filter(one -> one.stage().isOpen() || isWith(one, person)).isEmpty()) {
            return Claimed.SETTLED;
        }
        request.filter(one -> !reportingLine.holdsBoth(workspace, one.requester(), person, now))
                .ifPresent(_ -> moving.move(
                        workspace,
                        id,
                        List.of(person),
                        _ -> Optional.of(new Move.Claim(new Ask(person, null, Ask.State.NEXT, 0, now, false))),
                        now));
        return Claimed.NOTED;
    }

    private static boolean isWith(MentorRequest request, PersonId person) {
        return request.stage() instanceof Stage.Agreed(var mentor) && mentor.equals(person);
    }
}
