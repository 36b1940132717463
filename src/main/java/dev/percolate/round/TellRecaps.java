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

/// Counts pilots at the moment that was said when they began, and tells whoever looks after them. It happens by itself:
/// nobody chooses the moment by looking.
@Singleton
final class TellRecaps implements Routine {
    private static final Logger LOG = LoggerFactory.getLogger(TellRecaps.class);
    private static final int AT_A_TIME = 100;

    private final TendedCircles circles;
    private final TellRecap telling;

    TellRecaps(TendedCircles circles, TellRecap telling) {
        this.circles = circles;
        this.telling = telling;
    }

    @Override
    public String name() {
        return "round.recap";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public Optional<Instant> nextDue(Instant now) {
        return circles.nextRecap();
    }

    @Override
    public Optional<String> inWords() {
        return Optional.of("What came of a pilot is counted and told");
    }

    @Override
    public void run(Instant now) {
        TendedCircles.@Nullable Due last = null;
        List<TendedCircles.Due> due;
        do {
            due = circles.recapsDue(now, last, AT_A_TIME);
            due.forEach(one -> tell(one, now));
            last = due.isEmpty() ? last : due.getLast();
        } while (due.size() == AT_A_TIME);
    }

    /// One for which Slack cannot be asked just now stays due and keeps no other waiting.
    private void tell(TendedCircles.Due due, Instant now) {
        try {
            telling.tell(due.circle(), now);
        } catch (RuntimeException e) {
            LOG.warn("the recap of {} is not told yet: {}", due.circle(), FailureName.of(e));
        }
    }
}
