package dev.percolate.outbox;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A message that somebody shall receive. Times are domain time: not before `notBefore`, and an unasked direct message
/// not outside the person's working hours either, nor beyond what they may receive in a day and a week; after
/// `dropAfter`, if there is one, it is dropped rather than sent late.
///
/// `about` are people it tells something of besides those it is for: what still waits is dropped when one of them
/// erases their data (promise 5). `file` is posted right before the message.
public record OutgoingMessage(
        WorkspaceId workspace,
        OnceKey once,
        Recipient recipient,
        Kind kind,
        Instant notBefore,
        @Nullable Instant dropAfter,
        MessageBody body,
        Set<PersonId> about,
        @Nullable Attachment file) {

    public OutgoingMessage {
        about = Set.copyOf(about);
    }

    public OutgoingMessage(
            WorkspaceId workspace,
            OnceKey once,
            Recipient recipient,
            Kind kind,
            Instant notBefore,
            @Nullable Instant dropAfter,
            MessageBody body) {
        this(workspace, once, recipient, kind, notBefore, dropAfter, body, Set.of(), null);
    }

    public OutgoingMessage about(Set<PersonId> people) {
        return new OutgoingMessage(workspace, once, recipient, kind, notBefore, dropAfter, body, people, file);
    }

    public OutgoingMessage carrying(Attachment attachment) {
        return new OutgoingMessage(workspace, once, recipient, kind, notBefore, dropAfter, body, about, attachment);
    }

    /// Why the person receives it.
    public sealed interface Kind {
        Kind ANSWER = new Answer();
        Kind AGREED = new Agreed();

        /// The direct result of the person's own action within the hour.
        record Answer() implements Kind {}

        /// A date or rhythm the person accepted.
        record Agreed() implements Kind {}

        /// All else; the only kind that counts against a person's budget (promise 4).
        record Unasked(Urgency urgency) implements Kind {}
    }

    /// Which of several unasked messages that wait for one person goes first.
    public enum Urgency {
        /// Somebody waits for the person's answer.
        ANSWER_AWAITED,
        OUTCOME,
        CHECK_IN,
        TIPPING,
        REFLECTION,
        CAMPAIGN,
        TIP
    }
}
