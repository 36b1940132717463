package dev.percolate.outbox;

import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A message that somebody shall receive. Times are domain time: not before `notBefore`, and an unasked direct message
/// not outside the person's working hours either; after `dropAfter`, if there is
/// one, it is dropped rather than sent late.
public record OutgoingMessage(
        WorkspaceId workspace,
        OnceKey once,
        Recipient recipient,
        Kind kind,
        Instant notBefore,
        @Nullable Instant dropAfter,
        MessageBody body) {

    /// Why the person receives it. Only unasked messages count against a person's budget (promise 4).
    public enum Kind {
        /// The direct result of the person's own action within the hour.
        ANSWER,
        /// A date or rhythm the person accepted.
        AGREED,
        UNASKED
    }
}
