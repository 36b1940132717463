package dev.percolate.introduction;

import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkingTime;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// What follows when everybody has said yes: one conversation of all of them, times to choose from, later one
/// reminder where they agreed on none, and one question to each alone. Whoever shares no working hour is left to write.
/// Called in the transaction that ends the
/// introduction.
@Singleton
final class BringTogether {
    /// Enough to find a time in most calendars, soon enough to remember.
    private static final int WORKING_DAYS_UNTIL_ASKED = 5;

    private static final int WORKING_DAYS_UNTIL_REMINDED = 3;

    private final Introductions introductions;
    private final MeetingPlans plans;
    private final CheckIns checkIns;
    private final Reminders reminders;
    private final Wishes wishes;
    private final Outcomes outcomes;

    BringTogether(
            Introductions introductions,
            MeetingPlans plans,
            CheckIns checkIns,
            Reminders reminders,
            Wishes wishes,
            Outcomes outcomes) {
        this.introductions = introductions;
        this.plans = plans;
        this.checkIns = checkIns;
        this.reminders = reminders;
        this.wishes = wishes;
        this.outcomes = outcomes;
    }

    /// They read of it from `moment` on.
    void bring(Introduction introduction, Map<PersonId, Person> people, Instant now, Instant moment) {
        var workspace = introduction.circle().workspace();
        boolean haveTime = introduction.grounds().haveTime();
        var times = haveTime ? times(introduction, people, moment) : List.<Instant>of();
        introductions.end(workspace, introduction.id(), new Stage.Together(now, null));
        plans.offer(workspace, introduction.id(), times);
        people.values()
                .forEach(person -> checkIns.plan(
                        workspace,
                        introduction.id(),
                        person.id(),
                        WorkingTime.orInUtc(person).soonAfter(WORKING_DAYS_UNTIL_ASKED, moment)));
        if (haveTime) {
            reminders.plan(workspace, introduction.id(), reminder(people, moment));
        }
        wishes.end(workspace, introduction.pairs());
        outcomes.together(introduction, people, times, moment);
    }

    /// When it is time for all of them.
    private static Instant reminder(Map<PersonId, Person> people, Instant moment) {
        return people.values().stream()
                .map(person -> WorkingTime.orInUtc(person).soonAfter(WORKING_DAYS_UNTIL_REMINDED, moment))
                .max(Comparator.naturalOrder())
                .orElse(moment);
    }

    /// None where a zone is unknown: nobody can say what would be a good time there.
    static List<Instant> times(Introduction introduction, Map<PersonId, Person> people, Instant from) {
        var working = people.values().stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .flatMap(person -> WorkingTime.of(person).stream())
                .toList();
        return working.size() == people.size()
                ? MeetingTimes.find(
                        working,
                        introduction.length().duration(),
                        from,
                        new SplittableRandom(introduction.id().getMostSignificantBits()))
                : List.of();
    }
}
