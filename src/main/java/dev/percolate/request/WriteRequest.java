package dev.percolate.request;

import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Keeps what somebody writes, before and after they chose whom to ask.
@Singleton
@Transactional
public class WriteRequest {
    private final MentorRequests requests;

    WriteRequest(MentorRequests requests) {
        this.requests = requests;
    }

    public sealed interface Reworded {
        record Kept(MentorRequest request) implements Reworded {}

        /// It was changed as often as one request may be.
        record Enough() implements Reworded {}

        /// It is not theirs, or over.
        record Over() implements Reworded {}
    }

    /// `id` is random.
    public MentorRequest draft(WorkspaceId workspace, Person requester, Brief brief, UUID id, Instant now) {
        // A draft that is being sent at this moment is held before its people, as always.
        requests.draftOf(workspace, requester.id()).ifPresent(before -> requests.hold(workspace, before.id()));
        requests.holdPeople(workspace, List.of(requester.id()));
        var draft = MentorRequest.draft(workspace, id, requester.id(), requester.zone(), brief, now);
        requests.keepDraft(draft);
        return draft;
    }

    public Optional<MentorRequest> draftOf(WorkspaceId workspace, PersonId requester) {
        return requests.draftOf(workspace, requester);
    }

    /// Whoever was asked already keeps what they read.
    public Reworded reword(WorkspaceId workspace, UUID id, PersonId requester, Brief brief, Instant now) {
        var held = requests.hold(workspace, id)
                .filter(request -> request.requester().equals(requester));
        var reworded = held.flatMap(request -> request.reworded(brief, now));
        reworded.ifPresent(request -> requests.save(request, now));
        return reworded.<Reworded>map(Reworded.Kept::new)
                .orElseGet(() -> held.filter(request -> request.stage().isOpen() && request.hasEnoughEdits())
                                .isPresent()
                        ? new Reworded.Enough()
                        : new Reworded.Over());
    }
}
