package dev.percolate.introduction;

import dev.percolate.introduction.ConnectColleagues.Connected;
import dev.percolate.introduction.Introduction.Part;
import dev.percolate.introduction.Proposals.Foreword;
import dev.percolate.workspace.KeptApart;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Keeps what somebody asked to have introduced and, where nothing stands against it, has the two asked:
/// both or neither, in one transaction, with everybody held who could be brought to others meanwhile.
@Singleton
class OpenConnection {
    /// In seven days.
    private static final int MOST = 3;

    private static final Duration SEVEN_DAYS = Duration.ofDays(7);

    private final Connections connections;
    private final Memberships memberships;
    private final Refusals refusals;
    private final KeptApart keptApart;
    private final Introductions introductions;
    private final Profiles profiles;
    private final Proposals proposals;

    OpenConnection(
            Connections connections,
            Memberships memberships,
            Refusals refusals,
            KeptApart keptApart,
            Introductions introductions,
            Profiles profiles,
            Proposals proposals) {
        this.connections = connections;
        this.memberships = memberships;
        this.refusals = refusals;
        this.keptApart = keptApart;
        this.introductions = introductions;
        this.profiles = profiles;
        this.proposals = proposals;
    }

    /// `silent` is the introduction without what its people wrote: that is read here, where no erasure comes between.
    @Transactional
    Connected open(
            Connection connection,
            Introduction silent,
            List<Person> people,
            Foreword.Recommended foreword,
            Instant now) {
        var workspace = connection.circle().workspace();
        var introducer = connection.introducer();
        connections.hold(workspace, withIntroducer(connection));
        var before = connections.openOf(workspace, introducer, connection.pair());
        if (before.isPresent()) {
            return new Connected.Noted(before.get().answerAt());
        }
        var recently = connections.askedSince(workspace, introducer, now.minus(SEVEN_DAYS));
        if (recently.size() >= MOST) {
            return new Connected.EnoughForNow(
                    recently.get(recently.size() - MOST).plus(SEVEN_DAYS));
        }
        connections.keep(connection);
        var introduction = quoting(silent);
        if (mayBeAsked(connection, people, now) && introductions.open(introduction)) {
            proposals.send(
                    introduction,
                    people.stream().collect(Collectors.toMap(Person::id, Function.identity())),
                    foreword,
                    now);
        }
        return new Connected.Noted(connection.answerAt());
    }

    private Introduction quoting(Introduction silent) {
        var said = profiles.of(silent.circle().workspace(), silent.people());
        return new Introduction(
                silent.id(),
                silent.circle(),
                silent.origin(),
                silent.openedAt(),
                silent.stage(),
                silent.parts().stream()
                        .map(part -> Part.unanswered(
                                part.person(),
                                said.getOrDefault(part.person(), Profile.EMPTY),
                                part.wishMet(),
                                part.zone()))
                        .toList(),
                silent.grounds());
    }

    /// All of it is looked at in any case, so that how long it takes doesn't say what it was.
    private boolean mayBeAsked(Connection connection, List<Person> people, Instant now) {
        boolean canBeWrittenTo = people.stream().allMatch(person -> person.zone() != null);
        var members = memberships.hold(connection.circle(), connection.people());
        boolean noneIsOut = noneIsOut(members, people, now);
        boolean refused = hasAnybodyRefused(connection, members);
        boolean apart = isAnybodyKeptApart(connection);
        var invited = introductions.invitedSince(connection.circle().workspace(), Matching.aWeekBefore(now));
        boolean rest = rest(connection, now);
        return canBeWrittenTo
                && noneIsOut
                && !refused
                && !apart
                && !rest
                && connection.people().stream().noneMatch(invited::contains);
    }

    /// Whoever joined and paused, or is away, has said that they are not there.
    private static boolean noneIsOut(List<Member> members, List<Person> people, Instant now) {
        var days = people.stream().collect(Collectors.toMap(Person::id, person -> Member.today(person, now)));
        return members.stream()
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

    private boolean isAnybodyKeptApart(Connection connection) {
        var three = withIntroducer(connection);
        Set<PersonId> apart = new HashSet<>();
        three.forEach(
                person -> apart.addAll(keptApart.apartFrom(connection.circle().workspace(), person).stream()
                        .filter(three::contains)
                        .toList()));
        return !apart.isEmpty();
    }

    private boolean rest(Connection connection, Instant now) {
        return introductions
                .encountersOf(connection.circle().workspace(), connection.pair().one())
                .stream()
                .anyMatch(met -> met.other().equals(connection.pair().other()) && Matching.rests(met, now));
    }

    private static Collection<PersonId> withIntroducer(Connection connection) {
        return List.of(
                connection.introducer(),
                connection.pair().one(),
                connection.pair().other());
    }
}
