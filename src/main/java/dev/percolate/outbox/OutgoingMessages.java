package dev.percolate.outbox;

import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.UUID;

/// The messages and the steps each of them takes.
///
/// A step is taken only from the state it needs and, where it belongs to a claim, only by who holds the claim. False
/// means "already so": somebody else got there first, and nothing changed. Whatever ends a message deletes its body.
public interface OutgoingMessages {
    /// False where a message of the workspace had the same once-key.
    boolean add(SealedMessage message);

    /// Drops what still waits under this key; false where nothing does.
    boolean withdraw(WorkspaceId workspace, OnceKey once, Instant domainNow);

    /// The group's conversation is there; the message moves to `lane`, whatever becomes of this claim.
    boolean opened(ClaimedMessage message, ChannelId channel, Lane lane);

    /// From here on nobody can be sure that it was not sent. False also where it is too late to send it.
    boolean sending(ClaimedMessage message, Instant leaseUntil, Instant domainNow);

    /// True of any message that has not ended: an answer may arrive after its claim was lost.
    boolean delivered(ClaimedMessage message, ChannelId channel, String timestamp, Instant domainNow);

    /// Like [#delivered], told by an event rather than by an answer.
    boolean seen(WorkspaceId workspace, UUID trace, ChannelId channel, String timestamp, Instant domainNow);

    /// Not delivered, through a fault of its own; waits until `retryAt` (wall time).
    boolean failed(ClaimedMessage message, Instant retryAt);

    /// Not begun to send, since this is no time to write to the person; waits until `notBefore` (domain time).
    boolean postponed(ClaimedMessage message, Instant notBefore);

    /// Not delivered because `what` must rest until then (wall time); waits with everything else that needs it.
    boolean parked(ClaimedMessage message, PaceKey what, Instant until);

    boolean dead(ClaimedMessage message, String reason, Instant domainNow);

    /// Perhaps delivered: waits for a sighting.
    boolean unknown(ClaimedMessage message);
}
