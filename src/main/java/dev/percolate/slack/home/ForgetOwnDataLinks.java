package dev.percolate.slack.home;

import dev.percolate.schedule.Routine;
import dev.percolate.schedule.WallTime;
import dev.percolate.slack.OwnDataLinks;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Links that nobody used need not be known any longer.
@Singleton
final class ForgetOwnDataLinks implements Routine {
    private final OwnDataLinks links;
    private final InstantSource wall;

    ForgetOwnDataLinks(OwnDataLinks links, @WallTime InstantSource wall) {
        this.links = links;
        this.wall = wall;
    }

    @Override
    public String name() {
        return "slack.forget-own-data-links";
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
    public void run(Instant now) {
        links.forgetExpired(wall.instant());
    }
}
