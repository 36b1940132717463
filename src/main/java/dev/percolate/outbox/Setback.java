package dev.percolate.outbox;

import dev.percolate.outbox.Delivery.TryAgain;
import dev.percolate.schedule.WallTime;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/// Notes what kept a message from being delivered, and when it is worth another try.
@Singleton
final class Setback {
    /// Longer than Slack's limits, which are by the minute, usually make anything wait.
    private static final Duration SHORT_REST = Duration.ofMinutes(2);

    private static final Logger log = LoggerFactory.getLogger(Setback.class);

    private final OutgoingMessages messages;
    private final InstantSource wallTime;

    Setback(OutgoingMessages messages, @WallTime InstantSource wallTime) {
        this.messages = messages;
        this.wallTime = wallTime;
    }

    void later(ClaimedMessage message, TryAgain later, PaceKey method, Instant domainNow) {
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

    void failed(ClaimedMessage message, String why, Instant domainNow) {
        failed(message, Duration.ZERO, why, domainNow);
    }

    private void failed(ClaimedMessage message, Duration atLeast, String why, Instant domainNow) {
        Backoff.after(message.attempts() + 1)
                .map(wait -> wait.compareTo(atLeast) < 0 ? atLeast : wait)
                .ifPresentOrElse(
                        wait -> messages.failed(message, wallTime.instant().plus(wait)),
                        () -> buried(message, "given up after a day: " + why, domainNow));
    }

    void buried(ClaimedMessage message, String reason, Instant domainNow) {
        if (messages.dead(message, reason, domainNow)) {
            log.warn("message {} of {} will not be delivered: {}", message.id(), message.workspace(), reason);
        }
    }

    void unknown(ClaimedMessage message, String why) {
        log.info("message {} of {} may have been sent or not: {}", message.id(), message.workspace(), why);
        messages.unknown(message);
    }
}
