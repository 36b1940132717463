package dev.percolate.outbox;

import dev.percolate.schedule.DomainTime;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Gives the relay its turns: twice a second, and when the bell rings it sends at once. However often it rings, what a
/// turn does besides is done twice a second.
@Singleton
public final class RelayLoop {
    private static final Logger log = LoggerFactory.getLogger(RelayLoop.class);
    private static final Duration BEAT = Duration.ofMillis(500);
    private static final Duration GOODBYE = Duration.ofSeconds(5);

    private final Relay relay;
    private final Bell bell;
    private final InstantSource domainTime;
    private volatile boolean running;
    private volatile boolean failing;
    private @Nullable Thread loop;

    RelayLoop(Relay relay, Bell bell, @DomainTime InstantSource domainTime) {
        this.relay = relay;
        this.bell = bell;
        this.domainTime = domainTime;
    }

    public synchronized void start() {
        if (!running) {
            running = true;
            loop = Thread.ofVirtual().name("relay").start(this::run);
        }
    }

    /// Takes no further turn and waits a few seconds for the answers of what is being sent.
    public synchronized void stop() {
        running = false;
        bell.ring();
        if (loop != null) {
            join(loop);
            loop = null;
            relay.awaitSent(GOODBYE);
        }
    }

    private void run() {
        long beaten = System.nanoTime() - BEAT.toNanos();
        while (running) {
            bell.await(BEAT.minusNanos(Math.min(System.nanoTime() - beaten, BEAT.toNanos())));
            boolean beats = System.nanoTime() - beaten >= BEAT.toNanos();
            if (beats) {
                beaten = System.nanoTime();
            }
            if (running) {
                // Each turn on a thread of its own: whatever one leaves behind or dies of, the next begins clean.
                join(Thread.ofVirtual().name("relay turn").start(() -> turn(beats)));
            }
        }
    }

    private void turn(boolean beats) {
        try {
            Instant now = domainTime.instant();
            if (beats) {
                relay.turn(now);
            } else {
                relay.hurry(now);
            }
            if (failing) {
                failing = false;
                log.info("messages leave again");
            }
        } catch (RuntimeException e) {
            if (!failing) {
                failing = true;
                log.warn("no messages leave for the time being: {}", why(e));
            }
        }
    }

    /// The first line only: what follows it in a database's error may repeat the row.
    private static String why(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.toString().lines().findFirst().orElse("");
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
