package dev.percolate.tipping;

import dev.percolate.episode.Tie;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public final class NamedTiesInMemory implements NamedTies {
    private final Map<Tie, Instant> agreed = new TreeMap<>();
    private final Map<Tie, NamedTie> named = new TreeMap<>();

    @Override
    public void hold(Collection<Tie> ties) {}

    @Override
    public void agree(Tie tie, Instant now) {
        if (!named.containsKey(tie)) {
            agreed.putIfAbsent(tie, now);
        }
    }

    @Override
    public void takeBack(Tie tie) {
        agreed.remove(tie);
    }

    @Override
    public List<Tie> due(Instant now, int limit) {
        return agreed.entrySet().stream()
                .filter(one -> !now.isBefore(one.getValue()))
                .sorted(Map.Entry.<Tie, Instant>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Instant> nextDue() {
        return agreed.values().stream().min(Comparator.naturalOrder());
    }

    @Override
    public void putOff(Tie tie, Instant until) {
        agreed.computeIfPresent(tie, (_, _) -> until);
    }

    @Override
    public boolean name(NamedTie naming) {
        boolean was = agreed.remove(naming.tie()) != null;
        if (was) {
            named.put(naming.tie(), naming);
        }
        return was;
    }

    @Override
    public Optional<NamedTie> find(Tie tie) {
        return Optional.ofNullable(named.get(tie));
    }

    @Override
    public List<NamedTie> of(WorkspaceId workspace, Collection<PersonId> people) {
        return named.values().stream()
                .filter(one -> one.tie().workspace().equals(workspace))
                .filter(one -> people.contains(one.tie().one())
                        || people.contains(one.tie().other()))
                .toList();
    }

    private static boolean isOf(Tie tie, WorkspaceId workspace, PersonId person) {
        return tie.workspace().equals(workspace)
                && (tie.one().equals(person) || tie.other().equals(person));
    }

    @Override
    public Set<PersonId> known(WorkspaceId workspace, PersonId person) {
        return Stream.concat(agreed.keySet().stream(), named.keySet().stream())
                .filter(tie -> isOf(tie, workspace, person))
                .map(tie -> tie.one().equals(person) ? tie.other() : tie.one())
                .collect(Collectors.toSet());
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId person) {
        agreed.keySet().removeIf(tie -> isOf(tie, workspace, person));
        named.keySet().removeIf(tie -> isOf(tie, workspace, person));
    }
}
