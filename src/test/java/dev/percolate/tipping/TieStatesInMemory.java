package dev.percolate.tipping;

import dev.percolate.episode.Tie;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

public final class TieStatesInMemory implements TieStates {
    private static final Comparator<Watched> IN_ORDER =
            Comparator.comparing(Watched::last).thenComparing(Watched::tie);

    private final Map<Tie, TieState> states = new TreeMap<>();
    private final Map<Tie, Optional<LocalDate>> chances = new HashMap<>();

    @Override
    public Optional<TieState> find(Tie tie) {
        return Optional.ofNullable(states.get(tie));
    }

    @Override
    public void keep(Tie tie, TieState state) {
        states.put(tie, state);
    }

    @Override
    public void remove(Tie tie) {
        states.remove(tie);
        chances.remove(tie);
    }

    @Override
    public List<Watched> talkedSince(
            WorkspaceId workspace, LocalDate day, int conversations, @Nullable Watched last, int limit) {
        return states.keySet().stream()
                .filter(tie -> tie.workspace().equals(workspace))
                .map(this::watched)
                .filter(watched -> states.get(watched.tie()).conversations() >= conversations)
                .filter(watched -> !watched.last().isBefore(day))
                .filter(watched -> last == null || IN_ORDER.compare(watched, last) > 0)
                .sorted(IN_ORDER)
                .limit(limit)
                .toList();
    }

    private Watched watched(Tie tie) {
        var state = states.get(tie);
        var chance = chances.getOrDefault(tie, Optional.empty()).orElse(null);
        return new Watched(tie, state.last(), state, chances.containsKey(tie), chance);
    }

    @Override
    public void draw(WorkspaceId workspace, Map<Tie, Optional<LocalDate>> drawn) {
        drawn.forEach((tie, day) -> {
            if (tie.workspace().equals(workspace) && states.containsKey(tie)) {
                chances.putIfAbsent(tie, day);
            }
        });
    }

    @Override
    public void spend(WorkspaceId workspace, Collection<Tie> ties) {
        ties.stream()
                .filter(tie -> tie.workspace().equals(workspace))
                .forEach(tie -> chances.replace(tie, Optional.empty()));
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId person) {
        List.copyOf(states.keySet()).stream()
                .filter(tie -> tie.workspace().equals(workspace))
                .filter(tie -> tie.one().equals(person) || tie.other().equals(person))
                .forEach(this::remove);
    }

    Set<WorkspaceId> workspaces() {
        return states.keySet().stream().map(Tie::workspace).collect(Collectors.toSet());
    }
}
