package dev.percolate.introduction;

import dev.percolate.workspace.KeptApart;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether anything stands against asking two people because a third had the idea; nobody learns what.
/// Looked at in the transaction that asks them, with all three held.
@Singleton
final class Hindrances {
    private final Memberships memberships;
    private final Refusals refusals;
    private final IdeasDeclined ideas;
    private final KeptApart keptApart;
    private final Introductions introductions;

    Hindrances(
            Memberships memberships,
            Refusals refusals,
            IdeasDeclined ideas,
            KeptApart keptApart,
            Introductions introductions) {
        this.memberships = memberships;
        this.refusals = refusals;
        this.ideas = ideas;
        this.keptApart = keptApart;
        this.introductions = introductions;
    }

    /// All of it is looked at in any case, so that how long it takes doesn't say what it was. That one of
    /// the two is in another introduction shows when theirs is opened.
    boolean standAgainst(Connection connection, List<Person> people, Instant now) {
        boolean cannotBeWrittenTo = people.stream().anyMatch(person -> person.zone() == null);
        var members = memberships.hold(connection.circle(), connection.people());
        boolean out = isAnybodyOut(members, people, now);
        boolean refused = hasAnybodyRefused(connection, members);
        boolean declined = hasAnybodyDeclined(connection);
        boolean apart = isAnybodyKeptApart(connection);
        boolean invited = wasAnybodyInvited(connection, now);
        boolean rest = rest(connection, now);
        return cannotBeWrittenTo || out || refused || declined || apart || invited || rest;
    }

    /// Whoever joined and paused, or is away, has said that they are not there.
    private static boolean isAnybodyOut(List<Member> members, List<Person> people, Instant now) {
        var days = people.stream().collect(Collectors.toMap(Person::id, person -> Member.today(person, now)));
        return !members.stream()
                .allMatch(member ->
                        member.on(Objects.requireNonNull(days.get(member.person()))) instanceof Membership.In);
    }

    /// Whoever joined later has changed their mind.
    private boolean hasAnybodyRefused(Connection connection, List<Member> members) {
        var refused = connection.people().stream()
                .filter(person -> refusals.hasRefused(connection.circle(), person))
                .toList();
        return !members.stream().map(Member::person).toList().containsAll(refused);
    }

    private boolean hasAnybodyDeclined(Connection connection) {
        var workspace = connection.circle().workspace();
        var declined = connection.people().stream()
                .filter(person -> ideas.since(workspace, person).isPresent())
                .toList();
        return !declined.isEmpty();
    }

    private boolean isAnybodyKeptApart(Connection connection) {
        var three = connection.everybody();
        Set<PersonId> apart = new HashSet<>();
        three.forEach(
                person -> apart.addAll(keptApart.apartFrom(connection.circle().workspace(), person)));
        apart.retainAll(three);
        return !apart.isEmpty();
    }

    private boolean wasAnybodyInvited(Connection connection, Instant now) {
        var invited = introductions.invitedSince(connection.circle().workspace(), Matching.aWeekBefore(now));
        return connection.people().stream().anyMatch(invited::contains);
    }

    private boolean rest(Connection connection, Instant now) {
        return introductions
                .encountersOf(connection.circle().workspace(), connection.pair().one())
                .stream()
                .anyMatch(met -> met.other().equals(connection.pair().other()) && Matching.rests(met, now));
    }
}
