package dev.percolate.outbox;

import dev.percolate.workspace.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What relays share: who sends what next, and what becomes of messages nobody answers for.
public interface Claims {
    /// How far apart the first and the latest event must be before an unseen message counts as not delivered.
    Duration UNSEEN = Duration.ofMinutes(10);

    /// How many sends of one message may end with nobody knowing.
    int UNKNOWN_SENDS = 2;

    /// Lets go of what a vanished relay held: a claimed message waits again, one that was being sent becomes unknown.
    /// Drops what is too late. What stayed unseen for [#UNSEEN] is to be sent again, or, the second time, ends as
    /// unconfirmed and is returned.
    List<MessageName> settle(Moment now);

    /// What is there, and of which listeners are to be told now.
    List<Arrival> unheard(Instant wallNow);

    /// Where something could be sent now.
    List<WorkspaceId> workspacesWithWork(Moment now);

    /// Takes on up to `limit` messages that are due, the oldest of each lane first, at most one for each conversation
    /// and no more than pacing and parking allow. Empty also where another relay is claiming for this workspace.
    List<ClaimedMessage> claim(WorkspaceId workspace, Terms terms, int limit, Moment now);

    /// Under what name a relay claims, until when it may hold on (wall time), and which lane takes first.
    record Terms(UUID claim, Instant leaseUntil, List<Lane> order) {}

    /// Some event arrived, so events flow: the time of messages that are unknown there counts from the first such event
    /// to the latest. Silence counts for nothing, since the event that would confirm a message may be lost in it.
    void eventArrived(WorkspaceId workspace, Instant wallNow);

    /// Whether something due is being sent, or could be sent by `soon` (wall time).
    boolean isMoving(Moment now, Instant soon);

    /// When, in domain time, the first of the messages may be sent that nothing but their time holds back until `soon`.
    Optional<Instant> nextDue(Instant soon);
}
