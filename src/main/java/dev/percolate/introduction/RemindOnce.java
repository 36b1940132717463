package dev.percolate.introduction;

import dev.percolate.introduction.Introductions.Due;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.QuietRules;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Notes that people are reminded, and reminds them, in one transaction: whichever node comes second finds nothing to
/// do, and whoever agrees on a time meanwhile waits or is seen.
///
/// Neither who tapped what nor who keeps apart by now is part of it: it comes all the same, to all of them at once, and
/// says the same (promise 2).
@Singleton
@Transactional
class RemindOnce {
    /// Later, the question whether they met is nearer: dropped rather than sent late (promise 4).
    private static final Duration WORTH_REMINDING_FOR = Duration.ofDays(3);

    private final Introductions introductions;
    private final Reminders reminders;
    private final MeetingPlans plans;
    private final Outcomes outcomes;

    RemindOnce(Introductions introductions, Reminders reminders, MeetingPlans plans, Outcomes outcomes) {
        this.introductions = introductions;
        this.reminders = reminders;
        this.plans = plans;
        this.outcomes = outcomes;
    }

    /// `people` are those of it whom the directory knows. There is no conversation to write to where one of them left.
    void remind(Due due, Map<PersonId, Person> people, Instant now) {
        var held = introductions.hold(due.workspace(), due.id());
        if (held.isEmpty() || !reminders.reminded(due)) {
            return;
        }
        var introduction = held.get();
        if (!now.isAfter(due.at().plus(WORTH_REMINDING_FOR))
                && people.keySet().containsAll(introduction.people())
                && people.values().stream().allMatch(Person::isThere)) {
            var moment = QuietRules.nextSharedMoment(people.values(), now).orElse(now);
            outcomes.remindToMeet(introduction, people, times(introduction, people, moment), moment);
        }
    }

    /// Those that are still to come, or new ones.
    private List<Instant> times(Introduction introduction, Map<PersonId, Person> people, Instant moment) {
        var workspace = introduction.circle().workspace();
        var id = introduction.id();
        var still = plans.of(workspace, id).keySet().stream()
                .filter(time -> time.isAfter(moment))
                .toList();
        if (!still.isEmpty()) {
            return still;
        }
        var others = BringTogether.times(introduction, people, moment);
        plans.offer(workspace, id, others);
        return others;
    }
}
