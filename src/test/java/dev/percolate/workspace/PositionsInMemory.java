package dev.percolate.workspace;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Everything that is kept of positions: all four ports onto it.
public final class PositionsInMemory implements Positions, PositionReadings, PositionLists, PositionTraces {
    private final Map<Key, Kept> read = new HashMap<>();
    private final Map<Key, Kept> listed = new HashMap<>();
    private final Map<Key, Wanted> wanted = new HashMap<>();
    private final Map<WorkspaceId, PositionList> lists = new HashMap<>();

    private record Key(WorkspaceId workspace, PersonId person) {}

    private record Wanted(Instant last, Instant due) {}

    @Override
    public Map<PersonId, Position> of(WorkspaceId workspace, Collection<PersonId> people) {
        return people.stream()
                .distinct()
                .map(person -> new Key(workspace, person))
                .filter(key -> read.containsKey(key) || listed.containsKey(key))
                .collect(Collectors.toUnmodifiableMap(
                        Key::person, key -> Position.of(facts(read.get(key)), facts(listed.get(key)))));
    }

    private static PositionFacts facts(@Nullable Kept kept) {
        return kept == null ? PositionFacts.NONE : kept.facts();
    }

    @Override
    public void wanted(WorkspaceId workspace, Collection<PersonId> people, Instant now) {
        for (PersonId person : people) {
            var known = wanted.get(new Key(workspace, person));
            if (known == null && !person.isSomeoneWhoLeft()) {
                wanted.put(new Key(workspace, person), new Wanted(now, now));
            } else if (known != null && known.last.isBefore(now.minus(Duration.ofDays(1)))) {
                wanted.put(new Key(workspace, person), new Wanted(now, known.due));
            }
        }
    }

    @Override
    public List<PersonId> due(WorkspaceId workspace, Instant now, int atMost) {
        return wanted.entrySet().stream()
                .filter(entry -> entry.getKey().workspace.equals(workspace)
                        && !entry.getValue().due.isAfter(now))
                .sorted(Comparator.comparing((Map.Entry<Key, Wanted> entry) -> entry.getValue().due)
                        .thenComparing(entry -> entry.getKey().person))
                .limit(atMost)
                .map(entry -> entry.getKey().person)
                .toList();
    }

    @Override
    public Optional<Instant> nextDue(WorkspaceId workspace) {
        return wanted.entrySet().stream()
                .filter(entry -> entry.getKey().workspace.equals(workspace))
                .map(entry -> entry.getValue().due)
                .min(Comparator.naturalOrder());
    }

    @Override
    public void keep(WorkspaceId workspace, PersonId person, PositionFacts facts, Instant now, Instant next) {
        var key = new Key(workspace, person);
        if (wanted.computeIfPresent(key, (k, known) -> new Wanted(known.last, next)) == null) {
            return;
        }
        if (facts.isEmpty()) {
            read.remove(key);
        } else {
            read.put(key, new Kept(facts, now));
        }
    }

    @Override
    public void postpone(WorkspaceId workspace, Instant until) {
        wanted.replaceAll((key, known) ->
                key.workspace.equals(workspace) && known.due.isBefore(until) ? new Wanted(known.last, until) : known);
    }

    @Override
    public void postpone(WorkspaceId workspace, PersonId person, Instant until) {
        wanted.computeIfPresent(new Key(workspace, person), (key, known) -> new Wanted(known.last, until));
    }

    @Override
    public long lapse(WorkspaceId workspace, Instant lastWanted) {
        Set<Key> lapsed = new LinkedHashSet<>(wanted.keySet());
        lapsed.removeIf(
                key -> !key.workspace.equals(workspace) || !wanted.get(key).last.isBefore(lastWanted));
        wanted.keySet().removeAll(lapsed);
        read.keySet().removeAll(lapsed);
        return lapsed.size();
    }

    @Override
    public Optional<PositionList> inUse(WorkspaceId workspace) {
        return Optional.ofNullable(lists.get(workspace));
    }

    @Override
    public boolean replace(
            WorkspaceId workspace, PositionList list, Map<PersonId, PositionFacts> facts, @Nullable String seen) {
        var known = lists.get(workspace);
        if (known == null ? seen != null : !known.upload().equals(seen)) {
            return false;
        }
        forgetListed(workspace);
        lists.put(workspace, list);
        facts.forEach((person, fact) -> listed.put(new Key(workspace, person), new Kept(fact, list.at())));
        return true;
    }

    @Override
    public boolean forget(WorkspaceId workspace, String upload) {
        var known = lists.get(workspace);
        if (known == null || !known.upload().equals(upload)) {
            return false;
        }
        lists.remove(workspace);
        forgetListed(workspace);
        return true;
    }

    private void forgetListed(WorkspaceId workspace) {
        listed.keySet().removeIf(key -> key.workspace.equals(workspace));
    }

    @Override
    public Traces of(WorkspaceId workspace, PersonId person) {
        var key = new Key(workspace, person);
        var list = lists.get(workspace);
        return new Traces(
                read.get(key),
                listed.get(key),
                wanted.containsKey(key),
                list != null && list.by().equals(person) ? list : null);
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId person) {
        var key = new Key(workspace, person);
        wanted.remove(key);
        read.remove(key);
        listed.remove(key);
        lists.computeIfPresent(
                workspace,
                (here, list) -> list.by().equals(person)
                        ? new PositionList(list.upload(), PersonId.someoneWhoLeft(1), list.at(), list.figures())
                        : list);
    }
}
