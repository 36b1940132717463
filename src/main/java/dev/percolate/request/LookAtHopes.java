package dev.percolate.request;

import dev.percolate.introduction.Member;
import dev.percolate.introduction.SharedHours;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.KeptApart;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.Position;
import dev.percolate.workspace.Positions;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Looks at who those are that are open to support: members who are there and whose zone is known, whom nothing keeps
/// from this mentor, and how their paths differ.
@Singleton
final class LookAtHopes {
    private static final int AT_A_TIME = 30;
    private static final int AN_HOUR = 60;

    private final Directory directory;
    private final Positions positions;
    private final KeptApart keptApart;
    private final ReportingLine reportingLine;

    LookAtHopes(Directory directory, Positions positions, KeptApart keptApart, ReportingLine reportingLine) {
        this.directory = directory;
        this.positions = positions;
        this.keptApart = keptApart;
        this.reportingLine = reportingLine;
    }

    private record Seen(Promising promising, Leaning leaning) {}

    private record Facts(Map<PersonId, Person> people, Map<PersonId, Position> where) {}

    /// At most so many, best first. Only as many are looked up as it takes.
    List<Promising> best(
            Person mentor, MentorOffer offer, List<Hopes.Found> found, int most, RandomGenerator dice, Instant now) {
        var allowed = new ArrayList<>(found);
        var ids = found.stream().map(one -> one.hope().person()).toList();
        var kept = keptFrom(offer.workspace(), mentor.id(), ids, now);
        allowed.removeIf(one -> isKeptFrom(one.hope(), mentor.id(), kept));
        List<Seen> seen = new ArrayList<>();
        for (int from = 0; from < allowed.size() && seen.size() < most; from += AT_A_TIME) {
            var some = allowed.subList(from, Math.min(from + AT_A_TIME, allowed.size()));
            var facts = facts(
                    offer.workspace(),
                    mentor,
                    some.stream().map(one -> one.hope().person()).toList());
            some.forEach(one -> promising(mentor, offer, one.hope(), facts, now)
                    .ifPresent(promising -> seen.add(
                            new Seen(promising, leaning(mentor, offer, one, promising.person(), facts, dice, now)))));
        }
        return seen.stream()
                .sorted(Comparator.comparing((Seen one) -> !one.leaning().hasToDo())
                        .thenComparing(one -> -one.leaning().total()))
                .limit(most)
                .map(Seen::promising)
                .toList();
    }

    /// Of these, in their order, whoever may still be shown.
    List<Promising> those(Person mentor, MentorOffer offer, List<Hope> hopes, Instant now) {
        var ids = hopes.stream().map(Hope::person).toList();
        var kept = keptFrom(offer.workspace(), mentor.id(), ids, now);
        var facts = facts(offer.workspace(), mentor, ids);
        return hopes.stream()
                .filter(hope -> !isKeptFrom(hope, mentor.id(), kept))
                .flatMap(hope -> promising(mentor, offer, hope, facts, now).stream())
                .toList();
    }

    /// Apart, on either's list, and up or down the reporting line.
    private Set<PersonId> keptFrom(WorkspaceId workspace, PersonId mentor, List<PersonId> people, Instant now) {
        Set<PersonId> kept = new HashSet<>(keptApart.apartFrom(workspace, mentor));
        kept.addAll(reportingLine.of(workspace, mentor, people, now));
        kept.add(mentor);
        return kept;
    }

    private static boolean isKeptFrom(Hope hope, PersonId mentor, Set<PersonId> kept) {
        return kept.contains(hope.person()) || hope.hiddenFrom().contains(mentor);
    }

    private Facts facts(WorkspaceId workspace, Person mentor, List<PersonId> people) {
        var involved = new ArrayList<>(people);
        involved.add(mentor.id());
        return new Facts(directory.find(workspace, people), positions.of(workspace, involved));
    }

    private static Optional<Promising> promising(
            Person mentor, MentorOffer offer, Hope hope, Facts facts, Instant now) {
        return Optional.ofNullable(facts.people().get(hope.person()))
                .filter(person ->
                        person.isMember() && person.zone() != null && !hope.isPausedOn(Member.today(person, now)))
                .map(person -> new Promising(person, hope, reasons(mentor, offer, hope, person, facts, now)));
    }

    private static List<FitReason> reasons(
            Person mentor, MentorOffer offer, Hope hope, Person person, Facts facts, Instant now) {
        List<FitReason> reasons = new ArrayList<>();
        var shared = sharedNeeds(offer, hope);
        if (!shared.isEmpty()) {
            reasons.add(new FitReason.SharedNeeds(shared));
        }
        var differs = LookCloser.differs(mentor, person, facts.where());
        if (LookCloser.differences(differs) > 0) {
            reasons.add(differs);
        }
        int minutes = minutes(mentor, person, now);
        if (minutes >= AN_HOUR) {
            reasons.add(new FitReason.SharedHours(minutes / AN_HOUR));
        }
        return reasons;
    }

    private static Leaning leaning(
            Person mentor,
            MentorOffer offer,
            Hopes.Found found,
            Person person,
            Facts facts,
            RandomGenerator dice,
            Instant now) {
        return Leaning.of(
                found,
                sharedNeeds(offer, found.hope()).size(),
                LookCloser.differences(LookCloser.differs(mentor, person, facts.where())),
                minutes(mentor, person, now),
                dice,
                now);
    }

    private static Set<Need> sharedNeeds(MentorOffer offer, Hope hope) {
        Set<Need> shared = EnumSet.noneOf(Need.class);
        shared.addAll(hope.needs());
        shared.retainAll(offer.needs());
        return shared;
    }

    private static int minutes(Person mentor, Person person, Instant now) {
        var minutes = SharedHours.minutes(mentor, person, now);
        return minutes == null ? 0 : minutes;
    }
}
