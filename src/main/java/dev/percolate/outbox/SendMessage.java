package dev.percolate.outbox;

import dev.percolate.outbox.Delivery.Delivered;
import dev.percolate.outbox.Delivery.Refused;
import dev.percolate.outbox.Delivery.TryAgain;
import dev.percolate.outbox.Delivery.Unknown;
import dev.percolate.outbox.Messenger.Target;
import dev.percolate.schedule.WallTime;
import dev.percolate.vault.Vault;
import dev.percolate.workspace.PersonId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes one claimed message through its steps. Each step is committed before the next begins, so that wherever the
/// process ends, what is known about the message is true.
@Singleton
final class SendMessage {
    /// Far longer than any call to Slack may take.
    static final Duration LEASE = Duration.ofMinutes(1);

    private static final Logger log = LoggerFactory.getLogger(SendMessage.class);

    private final OutgoingMessages messages;
    private final Messenger messenger;
    private final SealedBody bodies;
    private final InstantSource wallTime;

    SendMessage(OutgoingMessages messages, Messenger messenger, SealedBody bodies, @WallTime InstantSource wallTime) {
        this.messages = messages;
        this.messenger = messenger;
        this.bodies = bodies;
        this.wallTime = wallTime;
    }

    void send(ClaimedMessage message, Instant domainNow) {
        MessageBody body;
        try {
            body = bodies.open(message.workspace(), message.body());
        } catch (Vault.CannotOpen e) {
            bury(message, "its body cannot be opened", domainNow);
            return;
        }
        target(message, domainNow).ifPresent(target -> post(message, target, body, domainNow));
    }

    private Optional<Target> target(ClaimedMessage message, Instant domainNow) {
        return switch (message.recipient()) {
            case Recipient.Channel(var channel) -> Optional.of(new Target.Conversation(channel));
            case Recipient.Direct(var person) -> Optional.of(new Target.Directly(person));
            case Recipient.Group(var people) ->
                message.opened() == null
                        ? open(message, people, domainNow)
                        : Optional.of(new Target.Conversation(message.opened()));
        };
    }

    private Optional<Target> open(ClaimedMessage message, SortedSet<PersonId> people, Instant domainNow) {
        switch (outcomeOf(() -> messenger.open(message.workspace(), people))) {
            case Delivered there -> {
                if (messages.opened(message, there.channel(), Lane.onceOpen(message.kind()))) {
                    return Optional.of(new Target.Conversation(there.channel()));
                }
            }
            case TryAgain later -> later(message, later, PaceKey.OPEN, domainNow);
            case Refused(var why) -> bury(message, why, domainNow);
            // Opening twice does no harm.
            case Unknown(var why) -> failed(message, Duration.ZERO, why, domainNow);
        }
        return Optional.empty();
    }

    private void post(ClaimedMessage message, Target target, MessageBody body, Instant domainNow) {
        if (!messages.sending(message, wallTime.instant().plus(LEASE), domainNow)) {
            return;
        }
        switch (outcomeOf(() -> messenger.post(message.workspace(), target, body, message.trace()))) {
            case Delivered(var channel, var timestamp) -> messages.delivered(message, channel, timestamp, domainNow);
            case TryAgain later -> later(message, later, PaceKey.POST, domainNow);
            case Refused(var why) -> bury(message, why, domainNow);
            case Unknown(var why) -> {
                log.info("message {} of {} may have been sent or not: {}", message.id(), message.workspace(), why);
                messages.unknown(message);
            }
        }
    }

    private static Delivery outcomeOf(Supplier<Delivery> call) {
        try {
            return call.get();
        } catch (RuntimeException e) {
            return new Unknown(e.getClass().getSimpleName());
        }
    }

    private void later(ClaimedMessage message, TryAgain later, PaceKey method, Instant domainNow) {
        Instant until = wallTime.instant().plus(later.after());
        switch (later.wide()) {
            case MESSAGE -> failed(message, later.after(), later.why(), domainNow);
            case CHANNEL -> messages.parked(message, PaceKey.conversation(message.recipient()), until);
            case WORKSPACE -> messages.parked(message, method, until);
        }
    }

    private void failed(ClaimedMessage message, Duration atLeast, String why, Instant domainNow) {
        Backoff.after(message.attempts() + 1)
                .map(wait -> wait.compareTo(atLeast) < 0 ? atLeast : wait)
                .ifPresentOrElse(
                        wait -> messages.failed(message, wallTime.instant().plus(wait)),
                        () -> bury(message, "given up after a day: " + why, domainNow));
    }

    private void bury(ClaimedMessage message, String reason, Instant domainNow) {
        if (messages.dead(message, reason, domainNow)) {
            log.warn("message {} of {} will not be delivered: {}", message.id(), message.workspace(), reason);
        }
    }
}
