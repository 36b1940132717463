package dev.percolate.round;

import dev.percolate.introduction.Introductions;
import dev.percolate.introduction.Member;
import dev.percolate.introduction.Membership;
import dev.percolate.introduction.Memberships;
import dev.percolate.introduction.Profile;
import dev.percolate.introduction.Profiles;
import dev.percolate.introduction.RoundMatching.Participant;
import dev.percolate.round.RoundMembers.Turn;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.Position;
import dev.percolate.workspace.Positions;
import dev.percolate.workspace.WorkingTime;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds out who can be introduced in a round just now. Asks Slack, so it is never called in a transaction.
@Singleton
final class WhoTakesPart {
    private final Directory directory;
    private final Memberships memberships;
    private final Profiles profiles;
    private final Introductions introductions;
    private final RoundMembers members;
    private final Positions positions;

    WhoTakesPart(
            Directory directory,
            Memberships memberships,
            Profiles profiles,
            Introductions introductions,
            RoundMembers members,
            Positions positions) {
        this.directory = directory;
        this.memberships = memberships;
        this.profiles = profiles;
        this.introductions = introductions;
        this.members = members;
        this.positions = positions;
    }

    record Present(boolean botIsThere, List<Participant> people) {}

    /// Whoever leaves out another round takes part. Nobody where the bot is not in the channel.
    Present in(Round round, Instant now) {
        var circle = round.circle();
        var there = directory.members(circle.workspace(), circle.channel());
        if (there.isEmpty()) {
            return new Present(false, List.of());
        }
        var able = able(round, there, now);
        var turns = members.of(circle);
        var said = profiles.of(circle.workspace(), able.keySet());
        positions.wanted(circle.workspace(), able.keySet(), now);
        var known = positions.of(circle.workspace(), able.keySet());
        var people = able.values().stream()
                .filter(person -> turn(turns, person.id()).skips() != round.number())
                .map(person -> participant(person, said, known, turn(turns, person.id())))
                .toList();
        return new Present(true, people);
    }

    /// Those whom the circle admits and who are in the channel and in, have no open introduction there, and
    /// can be asked: with an unknown zone nobody is, and whoever has no working day of their own while the round
    /// waits for answers would have somebody wait in vain.
    private Map<PersonId, Person> able(Round round, Set<PersonId> there, Instant now) {
        var circle = round.circle();
        var admitted = round.manner().terms().admitted();
        var busy = introductions.busyIn(circle);
        var joined = memberships.in(circle).stream()
                .filter(member -> there.contains(member.person()) && !busy.contains(member.person()))
                .collect(Collectors.toMap(Member::person, member -> member));
        return directory.find(circle.workspace(), joined.keySet()).values().stream()
                .filter(person -> admitted.contains(person.standing()) && canBeAsked(person, round, now))
                .filter(person -> isIn(joined.get(person.id()), person, now))
                .collect(Collectors.toMap(Person::id, person -> person));
    }

    private static boolean canBeAsked(Person person, Round round, Instant now) {
        return WorkingTime.of(person)
                .flatMap(time -> time.endOfADayAfter(now))
                .filter(end -> !end.isAfter(round.waitsUntil()))
                .isPresent();
    }

    private static boolean isIn(@Nullable Member member, Person person, Instant now) {
        return member != null && member.on(Member.today(person, now)) instanceof Membership.In;
    }

    private static Turn turn(Map<PersonId, Turn> turns, PersonId person) {
        return turns.getOrDefault(person, Turn.NEW);
    }

    private static Participant participant(
            Person person, Map<PersonId, Profile> said, Map<PersonId, Position> known, Turn turn) {
        return new Participant(
                person,
                said.getOrDefault(person.id(), Profile.EMPTY),
                known.getOrDefault(person.id(), Position.UNKNOWN),
                turn.owed(),
                turn.wasInThree());
    }
}
