package dev.percolate.outbox;

import dev.percolate.outbox.Delivery.Delivered;
import dev.percolate.outbox.Delivery.Refused;
import dev.percolate.outbox.Delivery.TryAgain;
import dev.percolate.outbox.Delivery.Unknown;
import dev.percolate.outbox.Messenger.Target;
import dev.percolate.outbox.QuietHours.Verdict;
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
import org.slf4j.event.Level;

/// Takes one claimed message through its steps. Each step is committed before the next begins, so that wherever the
/// process ends, what is known about the message is true.
@Singleton
final class SendMessage {
    /// Far longer than any call to Slack may take.
    static final Duration LEASE = Duration.ofMinutes(1);

    /// Longer than Slack's limits, which are by the minute, usually make anything wait.
    private static final Duration SHORT_REST = Duration.ofMinutes(2);

    private static final Logger log = LoggerFactory.getLogger(SendMessage.class);

    private final OutgoingMessages messages;
    private final Messenger messenger;
    private final SealedBody bodies;
    private final QuietHours quietHours;
    private final InstantSource wallTime;

    SendMessage(
            OutgoingMessages messages,
            Messenger messenger,
            SealedBody bodies,
            QuietHours quietHours,
            @WallTime InstantSource wallTime) {
        this.messages = messages;
        this.messenger = messenger;
        this.bodies = bodies;
        this.quietHours = quietHours;
        this.wallTime = wallTime;
    }

    void send(ClaimedMessage message, Instant domainNow) {
        switch (quietHours.verdict(message, domainNow)) {
            case Verdict.Now _ -> sendNow(message, domainNow);
            case Verdict.NotBefore(var moment) -> messages.postponed(message, moment);
            case Verdict.Never(var why) -> bury(message, why, domainNow);
            case Verdict.NobodyKnows(var why) -> failed(message, Duration.ZERO, why, domainNow);
        }
    }

    private void sendNow(ClaimedMessage message, Instant domainNow) {
        MessageBody body;
        try {
            body = bodies.open(message.workspace(), message.body());
        } catch (Vault.CannotOpen e) {
            // A wrong key is soon put right; a message that was thrown away for it would be lost for good.
            log.error(
                    "the key (PERCOLATE_KEY) does not open message {} of {}; it waits",
                    message.id(),
                    message.workspace());
            failed(message, Duration.ZERO, "the key does not open it", domainNow);
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
        switch (later.wide()) {
            case MESSAGE -> failed(message, later.after(), later.why(), domainNow);
            // Named by the message: who is in a conversation with whom is not for the log.
            case CHANNEL -> {
                PaceKey conversation = PaceKey.conversation(message.recipient());
                park(message, conversation, "the conversation of message " + message.id(), later);
            }
            case WORKSPACE -> park(message, method, method.value(), later);
        }
    }

    private void park(ClaimedMessage message, PaceKey what, String inWords, TryAgain later) {
        messages.parked(message, what, wallTime.instant().plus(later.after()));
        log.atLevel(later.after().compareTo(SHORT_REST) > 0 ? Level.WARN : Level.INFO)
                .log(
                        "{} of {} rests for {} seconds: {}",
                        inWords,
                        message.workspace(),
                        later.after().toSeconds(),
                        later.why());
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
