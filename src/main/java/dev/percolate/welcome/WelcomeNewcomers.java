package dev.percolate.welcome;

import dev.percolate.schedule.FailureName;
import dev.percolate.schedule.Routine;
import dev.percolate.welcome.Newcomers.Due;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Goes on welcoming everybody for whom it is time.
@Singleton
final class WelcomeNewcomers implements Routine {
    private static final Logger LOG = LoggerFactory.getLogger(WelcomeNewcomers.class);
    private static final int AT_A_TIME = 100;

    private final Newcomers newcomers;
    private final WelcomeOne welcoming;

    WelcomeNewcomers(Newcomers newcomers, WelcomeOne welcoming) {
        this.newcomers = newcomers;
        this.welcoming = welcoming;
    }

    @Override
    public String name() {
        return "welcome.newcomers";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public Optional<Instant> nextDue(Instant now) {
        return newcomers.nextDue();
    }

    /// Somebody is looked for only where there was a no before, so that nothing is said of when that is (promise 2).
    @Override
    public Optional<String> inWords() {
        return Optional.empty();
    }

    @Override
    public void run(Instant now) {
        @Nullable Due last = null;
        List<Due> due;
        do {
            due = newcomers.due(now, last, AT_A_TIME);
            due.forEach(one -> welcome(one, now));
            last = due.isEmpty() ? last : due.getLast();
        } while (due.size() == AT_A_TIME);
    }

    /// One for whom Slack cannot be asked just now stays due and keeps no other waiting.
    private void welcome(Due due, Instant now) {
        try {
            welcoming.welcome(due.circle(), due.person(), now);
        } catch (RuntimeException e) {
            LOG.warn("{} is welcomed later in {}: {}", due.person(), due.circle(), FailureName.of(e));
        }
    }
}
