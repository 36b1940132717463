package dev.percolate.slack;

import dev.percolate.schedule.Routine;
import dev.percolate.schedule.WallTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Slack repeats an event for some minutes (with delayed events, for a day at most); after that it need not be known.
@Singleton
class ForgetEvents implements Routine {
    private static final Duration REMEMBERED_FOR = Duration.ofHours(24);

    private final HandledEvents handled;
    private final InstantSource wall;

    ForgetEvents(HandledEvents handled, @WallTime InstantSource wall) {
        this.handled = handled;
        this.wall = wall;
    }

    @Override
    public String name() {
        return "slack.forget-events";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    /// Nothing that a person would call a date: it goes by the wall clock alone.
    @Override
    public Optional<Instant> nextDue(Instant now) {
        return Optional.empty();
    }

    @Override
    @Transactional
    public void run(Instant now) {
        handled.forgetSeenBefore(wall.instant().minus(REMEMBERED_FOR));
    }
}
