package dev.percolate.introduction;

import dev.percolate.introduction.CheckIns.Due;
import dev.percolate.schedule.FailureName;
import dev.percolate.schedule.Routine;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.KeptApart;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks each person of an introduction, alone, whether they met.
@Singleton
final class AskWhetherMet implements Routine {
    private static final Logger LOG = LoggerFactory.getLogger(AskWhetherMet.class);
    private static final int AT_A_TIME = 100;

    private final Introductions introductions;
    private final CheckIns checkIns;
    private final Directory directory;
    private final KeptApart keptApart;
    private final AskOnce asking;

    AskWhetherMet(
            Introductions introductions, CheckIns checkIns, Directory directory, KeptApart keptApart, AskOnce asking) {
        this.introductions = introductions;
        this.checkIns = checkIns;
        this.directory = directory;
        this.keptApart = keptApart;
        this.asking = asking;
    }

    @Override
    public String name() {
        return "introduction.ask-whether-met";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(20);
    }

    @Override
    public Optional<Instant> nextDue(Instant now) {
        return checkIns.nextDue();
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
            due = checkIns.due(now, last, AT_A_TIME);
            due.forEach(one -> ask(one, now));
            last = due.isEmpty() ? last : due.getLast();
        } while (due.size() == AT_A_TIME);
    }

    private void ask(Due due, Instant now) {
        try {
            introductions
                    .find(due.workspace(), due.introduction())
                    .ifPresent(introduction -> ask(due, introduction, now));
        } catch (RuntimeException e) {
            LOG.warn(
                    "nobody is asked about introduction {} of {} yet: {}",
                    due.introduction(),
                    due.workspace(),
                    FailureName.of(e));
        }
    }

    private void ask(Due due, Introduction introduction, Instant now) {
        var people = directory.find(due.workspace(), introduction.people());
        var reader = people.get(due.person());
        var apart = keptApart.listOf(due.workspace(), due.person());
        // not about people who left, and not about somebody the reader does not want to hear of
        var others = introduction.othersThan(due.person()).stream()
                .map(part -> people.get(part.person()))
                .filter(Objects::nonNull)
                .filter(other -> other.isThere() && !apart.contains(other.id()))
                .toList();
        boolean worthAsking = reader != null && reader.isThere() && !others.isEmpty();
        asking.ask(due, worthAsking ? reader : null, others, now);
    }
}
