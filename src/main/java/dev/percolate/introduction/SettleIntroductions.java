package dev.percolate.introduction;

import dev.percolate.introduction.Introductions.Due;
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

/// Settles every introduction whose deadline has come, and those in which everybody said yes but something came
/// between.
@Singleton
final class SettleIntroductions implements Routine {
    private static final Logger LOG = LoggerFactory.getLogger(SettleIntroductions.class);
    private static final int AT_A_TIME = 100;

    /// The same for everything that comes of an introduction: one is looked at early only because people said yes, and
    /// somebody is asked again only because of what they answered (promise 2).
    static final String IN_WORDS = "An introduction comes to its next step";

    private final Introductions introductions;
    private final SettleIntroduction settling;

    SettleIntroductions(Introductions introductions, SettleIntroduction settling) {
        this.introductions = introductions;
        this.settling = settling;
    }

    @Override
    public String name() {
        return "introduction.settle";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    @Override
    public Optional<Instant> nextDue(Instant now) {
        return introductions.nextDue();
    }

    @Override
    public Optional<String> inWords() {
        return Optional.of(IN_WORDS);
    }

    @Override
    public void run(Instant now) {
        @Nullable Due last = null;
        List<Due> due;
        do {
            due = introductions.due(now, last, AT_A_TIME);
            due.forEach(one -> settle(one, now));
            last = due.isEmpty() ? last : due.getLast();
        } while (due.size() == AT_A_TIME);
    }

    /// One that cannot be settled just now stays due and keeps no other waiting.
    private void settle(Due due, Instant now) {
        try {
            settling.settle(due, now);
        } catch (RuntimeException e) {
            LOG.warn("introduction {} of {} is not settled yet: {}", due.id(), due.workspace(), FailureName.of(e));
        }
    }
}
