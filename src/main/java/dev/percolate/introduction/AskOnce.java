package dev.percolate.introduction;

import dev.percolate.introduction.CheckIns.Due;
import dev.percolate.workspace.Person;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Notes that somebody is asked, and asks, in one transaction: whichever node comes second finds nothing to do.
@Singleton
class AskOnce {
    private final CheckIns checkIns;
    private final Outcomes outcomes;

    AskOnce(CheckIns checkIns, Outcomes outcomes) {
        this.checkIns = checkIns;
        this.outcomes = outcomes;
    }

    /// Without a reader the question is dropped.
    @Transactional
    void ask(Due due, Introduction introduction, @Nullable Person reader, List<Person> others, Instant now) {
        if (checkIns.asked(due) && reader != null) {
            int time = checkIns.timesAsked(due.workspace(), due.introduction(), due.person());
            outcomes.askWhetherMet(introduction, reader, others, time, now);
        }
    }
}
