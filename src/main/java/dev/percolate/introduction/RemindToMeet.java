package dev.percolate.introduction;

import dev.percolate.introduction.Introductions.Due;
import dev.percolate.schedule.FailureName;
import dev.percolate.schedule.Routine;
import dev.percolate.workspace.Directory;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reminds people who were brought together and found no time yet.
@Singleton
final class RemindToMeet implements Routine {
    private static final Logger LOG = LoggerFactory.getLogger(RemindToMeet.class);
    private static final int AT_A_TIME = 100;

    private final Introductions introductions;
    private final Reminders reminders;
    private final Directory directory;
    private final RemindOnce reminding;

    RemindToMeet(Introductions introductions, Reminders reminders, Directory directory, RemindOnce reminding) {
        this.introductions = introductions;
        this.reminders = reminders;
        this.directory = directory;
        this.reminding = reminding;
    }

    @Override
    public String name() {
        return "introduction.remind-to-meet";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(20);
    }

    @Override
    public Optional<Instant> nextDue(Instant now) {
        return reminders.nextDue();
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
            due = reminders.due(now, last, AT_A_TIME);
            due.forEach(one -> remind(one, now));
            last = due.isEmpty() ? last : due.getLast();
        } while (due.size() == AT_A_TIME);
    }

    /// Slack is asked outside the transaction; where it does not answer, the reminder stays due.
    private void remind(Due due, Instant now) {
        try {
            introductions
                    .find(due.workspace(), due.id())
                    .ifPresent(introduction ->
                            reminding.remind(due, directory.find(due.workspace(), introduction.people()), now));
        } catch (RuntimeException e) {
            LOG.warn(
                    "nobody is reminded of introduction {} of {} yet: {}",
                    due.id(),
                    due.workspace(),
                    FailureName.of(e));
        }
    }
}
