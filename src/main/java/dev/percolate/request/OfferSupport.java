package dev.percolate.request;

import dev.percolate.request.Capacity.Hindrance;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A mentor offers their support to somebody they were shown today, and may withdraw it until it is answered.
@Singleton
public final class OfferSupport {
    private final FindSomeone finding;
    private final BeginApproach beginning;
    private final MoveApproach moving;

    OfferSupport(FindSomeone finding, BeginApproach beginning, MoveApproach moving) {
        this.finding = finding;
        this.beginning = beginning;
        this.moving = moving;
    }

    public sealed interface Offered {
        /// On its way now, or it was before.
        record Sent(Approach approach) implements Offered {}

        /// The person cannot be brought it just now; nobody says why (promise 9).
        record NotJustNow() implements Offered {}

        record Hindered(Hindrance hindrance) implements Offered {}
    }

    /// `id` is random.
    public Offered offer(WorkspaceId workspace, Person mentor, PersonId person, String line, UUID id, Instant now) {
        return finding.one(workspace, mentor, person, now)
                .map(one -> beginning.begin(workspace, mentor, one.person(), line, id, now))
                .orElseGet(() -> beginning
                        .openOne(workspace, mentor.id(), person)
                        .<Offered>map(Offered.Sent::new)
                        .orElseGet(Offered.NotJustNow::new));
    }

    /// As it is after; empty where it is not theirs.
    public Optional<Approach> withdraw(WorkspaceId workspace, UUID id, PersonId mentor, Instant now) {
        return moving.move(
                        workspace,
                        id,
                        (held, _) -> held.mentor().equals(mentor) ? held.withdrawn() : Optional.empty(),
                        now)
                .filter(approach -> approach.mentor().equals(mentor));
    }
}
