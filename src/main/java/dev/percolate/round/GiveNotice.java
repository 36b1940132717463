package dev.percolate.round;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.Member;
import dev.percolate.introduction.Membership;
import dev.percolate.introduction.Memberships;
import dev.percolate.round.Manner.Way;
import dev.percolate.round.Manner.Who;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Tells those of a circle who have to know before its next round and do not yet. Slack is asked outside a
/// transaction; then some at a time are written to, each time in one: after a crash the others are still to be
/// told, and nobody is told twice.
@Singleton
final class GiveNotice {
    private static final int AT_A_TIME = 100;

    private final TendedCircles circles;
    private final Directory directory;
    private final Memberships memberships;
    private final Notices notices;
    private final KeepNotices keeping;

    GiveNotice(
            TendedCircles circles, Directory directory, Memberships memberships, Notices notices, KeepNotices keeping) {
        this.circles = circles;
        this.directory = directory;
        this.memberships = memberships;
        this.notices = notices;
        this.keeping = keeping;
    }

    void give(Circle circle, Instant now) {
        var tended = circles.find(circle)
                .filter(found ->
                        found.noticeDue().filter(due -> !due.isAfter(now)).isPresent())
                .orElse(null);
        if (tended == null) {
            return;
        }
        var people = toBeTold(tended, now);
        for (int from = 0; from < people.size(); from += AT_A_TIME) {
            keeping.give(tended, people.subList(from, Math.min(from + AT_A_TIME, people.size())), now);
        }
        keeping.done(tended);
    }

    /// In one order. Whoever's zone is unknown is not written to, and so not taken in.
    private List<Person> toBeTold(TendedCircle tended, Instant now) {
        var given = notices.of(tended.circle());
        var members =
                memberships.in(tended.circle()).stream().collect(Collectors.toMap(Member::person, Function.identity()));
        var wanted = concerned(tended, members, now).stream()
                .filter(person -> isToBeTold(given.get(person), members.containsKey(person), tended, now))
                .collect(Collectors.toSet());
        var admitted = tended.plan().manner().terms().admitted();
        return directory.find(tended.circle().workspace(), wanted).values().stream()
                .filter(person -> admitted.contains(person.standing()) && person.zone() != null)
                .sorted(Comparator.comparing(Person::id))
                .toList();
    }

    /// In the channel, and taken in without having said so, or introduced without being asked.
    private Set<PersonId> concerned(TendedCircle tended, Map<PersonId, Member> members, Instant now) {
        var circle = tended.circle();
        var manner = tended.plan().manner();
        Set<PersonId> concerned = new HashSet<>(directory.members(circle.workspace(), circle.channel()));
        if (manner.who() == Who.WHOEVER_JOINED) {
            concerned.retainAll(members.keySet());
        }
        // Whoever paused, or is away, is not written to until they are back.
        concerned.removeIf(person ->
                members.containsKey(person) && (manner.way() == Way.ASKED_FIRST || !isIn(members.get(person), now)));
        return concerned;
    }

    private static boolean isIn(@Nullable Member member, Instant now) {
        return member != null && member.on(now.atZone(ZoneOffset.UTC).toLocalDate()) instanceof Membership.In;
    }

    private static boolean isToBeTold(@Nullable Notice given, boolean isMember, TendedCircle tended, Instant now) {
        var manner = tended.plan().manner();
        return given == null
                || given.isToBeGivenAgain(
                        manner.who() == Who.EVERYBODY && !isMember, manner.way() == Way.STRAIGHT_AWAY, now);
    }
}
