package dev.percolate.round;

import dev.percolate.schedule.FailureName;
import dev.percolate.schedule.Routine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Some days before a round, tells those whom it takes in without having asked them.
@Singleton
final class GiveNotices implements Routine {
    private static final Logger LOG = LoggerFactory.getLogger(GiveNotices.class);
    private static final int AT_A_TIME = 100;

    private final TendedCircles circles;
    private final GiveNotice giving;

    GiveNotices(TendedCircles circles, GiveNotice giving) {
        this.circles = circles;
        this.giving = giving;
    }

    @Override
    public String name() {
        return "round.notice";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public Optional<Instant> nextDue(Instant now) {
        return circles.nextNotice();
    }

    @Override
    public Optional<String> inWords() {
        return Optional.of("Whoever a round will take in is told so");
    }

    @Override
    public void run(Instant now) {
        TendedCircles.@Nullable Due last = null;
        List<TendedCircles.Due> due;
        do {
            due = circles.noticesDue(now, last, AT_A_TIME);
            due.forEach(one -> give(one, now));
            last = due.isEmpty() ? last : due.getLast();
        } while (due.size() == AT_A_TIME);
    }

    /// One for which Slack cannot be asked just now stays due and keeps no other waiting.
    private void give(TendedCircles.Due due, Instant now) {
        try {
            giving.give(due.circle(), now);
        } catch (RuntimeException e) {
            LOG.warn("nobody is told yet of the next round of {}: {}", due.circle(), FailureName.of(e));
        }
    }
}
