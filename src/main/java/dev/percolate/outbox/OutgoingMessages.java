package dev.percolate.outbox;

import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The messages and the steps each of them takes.
///
/// A step is taken only from the state it needs and, where it belongs to a claim, only by who holds the claim. False
/// means "already so": somebody else got there first, and nothing changed. Whatever ends a message deletes its body.
public interface OutgoingMessages {
    /// False where a message of the workspace had the same once-key.
    boolean add(SealedMessage message);

    /// Drops what has not begun to be sent under this key; false where nothing has to be.
    boolean withdraw(WorkspaceId workspace, OnceKey once, Instant domainNow);

    /// Drops what is for `reader` alone and about `other` and not yet being sent.
    void withdrawAbout(WorkspaceId workspace, PersonId reader, PersonId other, Instant domainNow);

    /// The conversation is there; the message moves to `lane`, whatever becomes of this claim.
    boolean opened(ClaimedMessage message, ChannelId channel, Lane lane);

    /// Its file is there, or never will be.
    boolean attached(ClaimedMessage message);

    /// The unasked direct messages of the person this one goes to: those that may have been received since then, and
    /// those that could be sent now. Until the transaction ends, whoever asks about the same person waits.
    Unasked unaskedBeside(ClaimedMessage message, Instant since, Moment now);

    /// From here on nobody can be sure that it was not sent. False also where it is too late to send it.
    boolean sending(ClaimedMessage message, Instant leaseUntil, Instant domainNow);

    /// The same for several messages of one claim, in one step; says of which it is true. It waits for nobody: what
    /// somebody else is changing stays claimed.
    Set<UUID> sending(List<ClaimedMessage> ofOneClaim, Instant leaseUntil, Instant domainNow);

    /// Ends the message as delivered and says of what to tell; empty where it had ended. It may be in any other state,
    /// since an answer may arrive after its claim was lost.
    Optional<MessageDelivered> delivered(Arrival arrival, Instant domainNow);

    /// An event tells that the message is there: it is never sent again, and listeners are still to be told. False
    /// where that was known.
    boolean seen(Arrival arrival, Instant domainNow);

    /// Like [#seen], but some listener has failed: they are told again from `retryAt` on (wall time).
    boolean unheard(Arrival arrival, Instant retryAt, Instant domainNow);

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
