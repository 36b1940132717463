package dev.percolate.introduction;

import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Who joined which circle. Changes answer false where they found nothing to change.
public interface Memberships {
    Optional<Member> find(Circle circle, PersonId person);

    List<Member> in(Circle circle);

    /// The circles of a person, longest joined first.
    List<Joined> of(WorkspaceId workspace, PersonId person);

    /// Those of the given people who are members. None of them can leave or pause, nor be held by anybody else in any
    /// circle of the workspace, before the transaction ends.
    List<Member> hold(Circle circle, Collection<PersonId> people);

    /// Those of the given people who are members, held as by [#hold]: whoever leaves or erases their data meanwhile is
    /// waited for, or waits.
    default Set<PersonId> holdMembersAmong(Circle circle, Collection<PersonId> people) {
        return hold(circle, people).stream().map(Member::person).collect(Collectors.toUnmodifiableSet());
    }

    /// Those of the given people who are in today, held as by [#hold].
    default Set<PersonId> holdThoseIn(Circle circle, Collection<Person> people, Instant now) {
        var held = hold(circle, people.stream().map(Person::id).toList()).stream()
                .collect(Collectors.toMap(Member::person, Function.identity()));
        return people.stream()
                .filter(person -> {
                    var member = held.get(person.id());
                    return member != null && member.on(Member.today(person, now)) instanceof Membership.In;
                })
                .map(Person::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean join(Circle circle, PersonId person, Instant now);

    boolean leave(Circle circle, PersonId person);

    /// Those who are members already stay as they are.
    void joinAll(Circle circle, Collection<PersonId> people, Instant now);

    void leaveAll(Circle circle, Collection<PersonId> people);

    /// Whoever is away is paused instead.
    boolean pause(Circle circle, PersonId person, LocalDate until);

    /// In again, whether they were paused or away.
    boolean resume(Circle circle, PersonId person);

    /// One more introduction went by without a word: how many in a row that makes, 0 where they are no member.
    int heardNothingOf(Circle circle, PersonId person);

    /// Ends such a row.
    void heardOf(Circle circle, PersonId person);

    /// Away since then, and no row any more.
    boolean setAway(Circle circle, PersonId person, Instant since);

    /// Takes the person out of all circles.
    void forget(WorkspaceId workspace, PersonId person);

    record Joined(Circle circle, Member member) {}
}
