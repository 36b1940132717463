package dev.percolate.outbox;

import dev.percolate.schedule.WallTime;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Notes that a message is there. Where a listener fails, that alone is kept: the message is never sent again, and
/// listeners are told again, ever more seldom, for about a day.
@Singleton
final class NoteDelivery {
    private static final Logger log = LoggerFactory.getLogger(NoteDelivery.class);

    private final TellOfDelivery listeners;
    private final OutgoingMessages messages;
    private final InstantSource wallTime;

    NoteDelivery(TellOfDelivery listeners, OutgoingMessages messages, @WallTime InstantSource wallTime) {
        this.listeners = listeners;
        this.messages = messages;
        this.wallTime = wallTime;
    }

    void note(Arrival arrival, Instant domainNow) {
        try {
            listeners.tell(arrival, domainNow);
        } catch (RuntimeException e) {
            Backoff.after(arrival.tries() + 1)
                    .ifPresentOrElse(
                            wait -> messages.unheard(arrival, wallTime.instant().plus(wait), domainNow),
                            () -> messages.delivered(arrival, domainNow));
            // Only what failed: the message of an exception may repeat what the listener was working on.
            log.error(
                    "a delivery in {} (trace {}) could not be told of, try {}: {}",
                    arrival.workspace(),
                    arrival.trace(),
                    arrival.tries() + 1,
                    e.getClass().getName());
        }
    }
}
