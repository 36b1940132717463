package dev.percolate.outbox;

import dev.percolate.schedule.Backlog;
import dev.percolate.schedule.WallTime;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Lets the time machine wait for the messages that are due. What Slack parked for longer, what failed and what nobody
/// knows about is left for later. Nothing stops for messages that become too late: their dropping shows nowhere.
@Singleton
final class OutboxBacklog implements Backlog {
    private static final Duration SOON = Duration.ofSeconds(3);
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Relay relay;
    private final Claims claims;
    private final InstantSource wallTime;

    OutboxBacklog(Relay relay, Claims claims, @WallTime InstantSource wallTime) {
        this.relay = relay;
        this.claims = claims;
        this.wallTime = wallTime;
    }

    @Override
    public Optional<Instant> nextDue() {
        return claims.nextDue(wallTime.instant().plus(SOON));
    }

    @Override
    public Optional<String> inWords() {
        return Optional.of("Messages go out that waited for their hour");
    }

    /// The clock of this patience is not one that a test or a time machine moves.
    @Override
    public void drain(Instant now) {
        long patienceEnds = System.nanoTime() + LONGEST.toNanos();
        do {
            relay.turn(now);
        } while (isMoving(now) && System.nanoTime() < patienceEnds && pause());
    }

    private boolean isMoving(Instant now) {
        Instant wallNow = wallTime.instant();
        return claims.isMoving(new Moment(now, wallNow), wallNow.plus(SOON));
    }

    private static boolean pause() {
        try {
            Thread.sleep(PAUSE);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
