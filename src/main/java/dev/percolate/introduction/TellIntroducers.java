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

/// Tells whoever asked to have two colleagues introduced what came of it, on the day they were told.
@Singleton
final class TellIntroducers implements Routine {
    private static final Logger LOG = LoggerFactory.getLogger(TellIntroducers.class);
    private static final int AT_A_TIME = 100;

    private final Connections connections;
    private final Introductions introductions;
    private final SettleIntroduction settling;
    private final TellIntroducer telling;

    TellIntroducers(
            Connections connections, Introductions introductions, SettleIntroduction settling, TellIntroducer telling) {
        this.connections = connections;
        this.introductions = introductions;
        this.settling = settling;
        this.telling = telling;
    }

    @Override
    public String name() {
        return "introduction.tell-introducers";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public Optional<Instant> nextDue(Instant now) {
        return connections.nextDue();
    }

    @Override
    public Optional<String> inWords() {
        return Optional.of(SettleIntroductions.IN_WORDS);
    }

    @Override
    public void run(Instant now) {
        @Nullable Due last = null;
        List<Due> due;
        do {
            due = connections.due(now, last, AT_A_TIME);
            due.forEach(one -> tell(one, now));
            last = due.isEmpty() ? last : due.getLast();
        } while (due.size() == AT_A_TIME);
    }

    /// What should have ended by now ends first, if no other routine came to it. Where that needs Slack and
    /// Slack can't be asked, it stays due; nobody could be told then anyway.
    private void tell(Due due, Instant now) {
        try {
            introductions
                    .find(due.workspace(), due.id())
                    .filter(Introduction::open)
                    .ifPresent(_ -> settling.settle(due, now));
            telling.tell(due.workspace(), due.id(), now);
        } catch (RuntimeException e) {
            LOG.warn("connection {} of {} is not told of yet: {}", due.id(), due.workspace(), FailureName.of(e));
        }
    }
}
