package dev.percolate.tipping;

import dev.percolate.schedule.FailureName;
import dev.percolate.schedule.Routine;
import dev.percolate.tipping.Looks.Look;
import dev.percolate.workspace.Quarter;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Counts the replies of the quarters whose time has come, in every workspace whose ties were ever looked at: by
/// itself, so that nobody can choose the moment. People notice nothing of it.
@Singleton
final class CountReplies implements Routine {
    private static final Logger LOG = LoggerFactory.getLogger(CountReplies.class);

    private final Looks looks;
    private final ReplyQuarters quarters;
    private final CountQuarter counting;

    CountReplies(Looks looks, ReplyQuarters quarters, CountQuarter counting) {
        this.looks = looks;
        this.quarters = quarters;
        this.counting = counting;
    }

    @Override
    public String name() {
        return "tipping.countReplies";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public Optional<Instant> nextDue(Instant now) {
        return looks.all().stream()
                .flatMap(look -> next(look).stream())
                .map(CountQuarter::countedAt)
                .min(Comparator.naturalOrder());
    }

    @Override
    public void run(Instant now) {
        looks.all().forEach(look -> count(look, now));
    }

    /// A service that stood still for long has several to count, one after the other. A workspace that cannot be
    /// counted just now stays due and keeps no other waiting.
    private void count(Look look, Instant now) {
        try {
            next(look).ifPresent(first -> {
                for (Quarter one = first; !CountQuarter.countedAt(one).isAfter(now); one = one.next()) {
                    counting.count(look.workspace(), one, now);
                }
            });
        } catch (RuntimeException e) {
            LOG.warn("replies of {} are not counted yet: {}", look.workspace(), FailureName.of(e));
        }
    }

    /// Nobody was asked before ties were looked at.
    private Optional<Quarter> next(Look look) {
        return Optional.ofNullable(look.first())
                .map(first -> quarters.latest(look.workspace())
                        .map(Quarter::next)
                        .orElseGet(() -> Quarter.of(first, CountQuarter.CLOCK)));
    }
}
