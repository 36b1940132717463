package dev.percolate.introduction;

import dev.percolate.introduction.CountedQuarters.Uncounted;
import dev.percolate.schedule.FailureName;
import dev.percolate.schedule.Routine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Counts the quarters whose time has come. It happens by itself and at its hour, not when somebody looks, so that
/// nobody can choose the moment. People notice nothing of it.
@Singleton
final class CountQuarters implements Routine {
    private static final Logger LOG = LoggerFactory.getLogger(CountQuarters.class);
    private static final int AT_A_TIME = 100;

    private final CountedQuarters quarters;
    private final CountQuarter counting;

    CountQuarters(CountedQuarters quarters, CountQuarter counting) {
        this.quarters = quarters;
        this.counting = counting;
    }

    @Override
    public String name() {
        return "introduction.countQuarters";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public Optional<Instant> nextDue(Instant now) {
        return uncounted(now).map(counting::dueAt).min(Comparator.naturalOrder());
    }

    /// A service that stood still for long has several quarters of a circle to count, one after the other.
    @Override
    public void run(Instant now) {
        Instant before = now.minus(CountQuarter.AFTER_ITS_END);
        long counted;
        do {
            counted = uncounted(before).filter(one -> count(one, now)).count();
        } while (counted > 0);
    }

    private Stream<Uncounted> uncounted(Instant before) {
        return Stream.iterate(
                        quarters.uncounted(before, null, AT_A_TIME),
                        some -> !some.isEmpty(),
                        some -> after(some, before))
                .flatMap(List::stream);
    }

    private List<Uncounted> after(List<Uncounted> some, Instant before) {
        return some.size() < AT_A_TIME
                ? List.of()
                : quarters.uncounted(before, some.getLast().circle(), AT_A_TIME);
    }

    /// One that cannot be counted just now stays due and keeps no other waiting.
    private boolean count(Uncounted one, Instant now) {
        try {
            return !counting.dueAt(one).isAfter(now) && counting.count(one);
        } catch (RuntimeException e) {
            LOG.warn("a quarter of {} is not counted yet: {}", one.circle(), FailureName.of(e));
            return false;
        }
    }
}
