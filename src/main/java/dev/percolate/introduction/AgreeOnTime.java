package dev.percolate.introduction;

import dev.percolate.introduction.Report.Met;
import dev.percolate.introduction.TapTime.Tapped;
import dev.percolate.workspace.KeptApart;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkingTime;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/// Keeps a tap; where it makes a time suit everybody, that is the meeting, once and for all.
@Singleton
@Transactional
class AgreeOnTime {
    private static final int WORKING_DAYS_UNTIL_ASKED = 1;

    private final Introductions introductions;
    private final MeetingPlans plans;
    private final CheckIns checkIns;
    private final KeptApart keptApart;
    private final Outcomes outcomes;

    AgreeOnTime(
            Introductions introductions,
            MeetingPlans plans,
            CheckIns checkIns,
            KeptApart keptApart,
            Outcomes outcomes) {
        this.introductions = introductions;
        this.plans = plans;
        this.checkIns = checkIns;
        this.keptApart = keptApart;
        this.outcomes = outcomes;
    }

    Tapped tap(
            WorkspaceId workspace, UUID id, PersonId person, Instant time, Map<PersonId, Person> people, Instant now) {
        var introduction = together(workspace, id, person).orElse(null);
        if (introduction == null || !plans.of(workspace, id).containsKey(time)) {
            return new Tapped.NotYours();
        }
        var meeting = introduction.meeting();
        if (meeting.isPresent()) {
            return new Tapped.Agreed(meeting.get(), sorted(people));
        }
        plans.tap(workspace, id, person, time);
        var tapped = withoutThoseKeptApart(workspace, id, person);
        if (!suitsEverybody(introduction, tapped.getOrDefault(time, Set.of())) || !plans.agree(workspace, id, time)) {
            return new Tapped.Noted(time, suitingOthers(tapped, person, now), sorted(people));
        }
        askAfter(introduction, people, time, now);
        outcomes.agreed(introduction, people, time, now);
        return new Tapped.Agreed(time, sorted(people));
    }

    /// Where two of several keep apart by now, no time ever does.
    private boolean suitsEverybody(Introduction introduction, Set<PersonId> tapped) {
        var workspace = introduction.circle().workspace();
        return tapped.containsAll(introduction.people())
                && introduction.people().stream()
                        .noneMatch(person -> introduction.people().stream()
                                .anyMatch(keptApart.apartFrom(workspace, person)::contains));
    }

    /// As if whoever is kept apart by now had taken back what they tapped.
    private SortedMap<Instant, Set<PersonId>> withoutThoseKeptApart(WorkspaceId workspace, UUID id, PersonId person) {
        var apart = keptApart.apartFrom(workspace, person);
        var tapped = new TreeMap<Instant, Set<PersonId>>();
        plans.of(workspace, id)
                .forEach((time, by) -> tapped.put(
                        time, by.stream().filter(one -> !apart.contains(one)).collect(Collectors.toUnmodifiableSet())));
        return tapped;
    }

    private static List<Instant> suitingOthers(SortedMap<Instant, Set<PersonId>> tapped, PersonId person, Instant now) {
        return tapped.entrySet().stream()
                .filter(entry ->
                        !entry.getValue().isEmpty() && !entry.getValue().contains(person))
                .map(Map.Entry::getKey)
                .filter(time -> time.isAfter(now))
                .toList();
    }

    /// Now it is known when they will have met: those are asked then who have not been, or have said that it is
    /// planned.
    private void askAfter(Introduction introduction, Map<PersonId, Person> people, Instant meeting, Instant now) {
        people.values().stream()
                .filter(person -> isStillToBeAsked(introduction, person.id(), now))
                .forEach(person -> checkIns.plan(
                        introduction.circle().workspace(),
                        introduction.id(),
                        person.id(),
                        WorkingTime.orInUtc(person).daysAfter(WORKING_DAYS_UNTIL_ASKED, meeting)));
    }

    private boolean isStillToBeAsked(Introduction introduction, PersonId person, Instant now) {
        int asked = checkIns.timesAsked(introduction.circle().workspace(), introduction.id(), person);
        return asked == 0
                || asked == 1
                        && (saidItIsPlanned(introduction, person)
                                || outcomes.withdrawQuestion(introduction, person, asked, now));
    }

    private static boolean saidItIsPlanned(Introduction introduction, PersonId person) {
        return introduction
                .partOf(person)
                .map(Introduction.Part::report)
                .filter(report -> report.met() == Met.PLANNED)
                .isPresent();
    }

    Tapped takeBack(WorkspaceId workspace, UUID id, PersonId person, Instant time, Map<PersonId, Person> people) {
        var introduction = together(workspace, id, person).orElse(null);
        if (introduction == null) {
            return new Tapped.NotYours();
        }
        var meeting = introduction.meeting();
        if (meeting.isPresent()) {
            return new Tapped.Agreed(meeting.get(), sorted(people));
        }
        plans.takeBack(workspace, id, person, time);
        return new Tapped.TakenBack(time);
    }

    private static List<Person> sorted(Map<PersonId, Person> people) {
        return people.values().stream().sorted(Comparator.comparing(Person::id)).toList();
    }

    private Optional<Introduction> together(WorkspaceId workspace, UUID id, PersonId person) {
        return introductions
                .hold(workspace, id)
                .filter(introduction -> introduction.stage() instanceof Stage.Together)
                .filter(introduction -> introduction.partOf(person).isPresent());
    }
}
