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
    private final Introductions introductions;
    private final CheckIns checkIns;
    private final Outcomes outcomes;

    AskOnce(Introductions introductions, CheckIns checkIns, Outcomes outcomes) {
        this.introductions = introductions;
        this.checkIns = checkIns;
        this.outcomes = outcomes;
    }

    /// Without a reader the question is dropped, and likewise where one of the others has erased their data since they
    /// were looked up.
    @Transactional
    void ask(Due due, @Nullable Person reader, List<Person> others, Instant now) {
        var held = introductions.hold(due.workspace(), due.introduction());
        if (held.isEmpty() || !checkIns.asked(due) || reader == null) {
            return;
        }
        var introduction = held.get();
        if (others.stream().allMatch(other -> introduction.partOf(other.id()).isPresent())) {
            int time = checkIns.timesAsked(due.workspace(), due.introduction(), due.person());
            outcomes.askWhetherMet(introduction, reader, others, time, now);
        }
    }
}
