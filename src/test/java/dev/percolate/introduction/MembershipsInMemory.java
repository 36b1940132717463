package dev.percolate.introduction;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class MembershipsInMemory implements Memberships {
    private final Map<Key, Member> members = new LinkedHashMap<>();

    private final Map<Key, Integer> silent = new HashMap<>();

    private record Key(Circle circle, PersonId person) {}

    @Override
    public Optional<Member> find(Circle circle, PersonId person) {
        return Optional.ofNullable(members.get(new Key(circle, person)));
    }

    @Override
    public List<Member> in(Circle circle) {
        return members.entrySet().stream()
                .filter(entry -> entry.getKey().circle().equals(circle))
                .map(Map.Entry::getValue)
                .toList();
    }

    @Override
    public List<Joined> of(WorkspaceId workspace, PersonId person) {
        return members.entrySet().stream()
                .filter(entry -> entry.getKey().circle().workspace().equals(workspace)
                        && entry.getKey().person().equals(person))
                .map(entry -> new Joined(entry.getKey().circle(), entry.getValue()))
                .sorted(Comparator.comparing((Joined joined) -> joined.member().since())
                        .thenComparing(joined -> joined.circle().channel().value()))
                .toList();
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId person) {
        members.keySet()
                .removeIf(key -> key.circle().workspace().equals(workspace)
                        && key.person().equals(person));
    }

    @Override
    public List<Member> hold(Circle circle, Collection<PersonId> people) {
        return in(circle).stream()
                .filter(member -> people.contains(member.person()))
                .toList();
    }

    @Override
    public boolean join(Circle circle, PersonId person, Instant now) {
        return members.putIfAbsent(new Key(circle, person), new Member(person, now, null)) == null;
    }

    @Override
    public boolean leave(Circle circle, PersonId person) {
        heardOf(circle, person);
        return members.remove(new Key(circle, person)) != null;
    }

    @Override
    public void joinAll(Circle circle, Collection<PersonId> people, Instant now) {
        people.forEach(person -> join(circle, person, now));
    }

    @Override
    public void leaveAll(Circle circle, Collection<PersonId> people) {
        people.forEach(person -> leave(circle, person));
    }

    @Override
    public boolean pause(Circle circle, PersonId person, LocalDate until) {
        heardOf(circle, person);
        return members.computeIfPresent(
                        new Key(circle, person), (_, member) -> new Member(person, member.since(), until))
                != null;
    }

    @Override
    public boolean resume(Circle circle, PersonId person) {
        heardOf(circle, person);
        return members.computeIfPresent(
                        new Key(circle, person), (_, member) -> new Member(person, member.since(), null))
                != null;
    }

    @Override
    public int heardNothingOf(Circle circle, PersonId person) {
        return members.containsKey(new Key(circle, person))
                ? silent.merge(new Key(circle, person), 1, Integer::sum)
                : 0;
    }

    @Override
    public void heardOf(Circle circle, PersonId person) {
        silent.remove(new Key(circle, person));
    }

    @Override
    public boolean setAway(Circle circle, PersonId person, Instant since) {
        if (find(circle, person).filter(member -> member.awaySince() == null).isEmpty()) {
            return false;
        }
        heardOf(circle, person);
        members.computeIfPresent(
                new Key(circle, person),
                (_, member) -> new Member(person, member.since(), member.pausedUntil(), since));
        return true;
    }
}
