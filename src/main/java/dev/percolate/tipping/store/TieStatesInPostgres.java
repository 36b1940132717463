package dev.percolate.tipping.store;

import dev.percolate.episode.Tie;
import dev.percolate.tipping.TieState;
import dev.percolate.tipping.TieStates;
import dev.percolate.tipping.store.SealedBeliefs.Beliefs;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@Singleton
@Transactional
class TieStatesInPostgres implements TieStates {
    private static final String NO_DAY = "-";

    private final TieStateTable table;
    private final SealedBeliefs sealing;

    TieStatesInPostgres(TieStateTable table, SealedBeliefs sealing) {
        this.table = table;
        this.sealing = sealing;
    }

    @Override
    public Optional<TieState> find(Tie tie) {
        return table.find(
                        tie.workspace().value(), tie.one().value(), tie.other().value())
                .flatMap(this::state);
    }

    @Override
    public void keep(Tie tie, TieState state) {
        table.keep(
                tie.workspace().value(),
                tie.one().value(),
                tie.other().value(),
                state.parameters(),
                state.conversations(),
                state.weeks(),
                state.first(),
                state.last(),
                SealedBeliefs.text(state.timing()),
                sealing.seal(tie, new Beliefs(state.length(), state.depth())));
    }

    @Override
    public void remove(Tie tie) {
        table.remove(tie.workspace().value(), tie.one().value(), tie.other().value());
    }

    @Override
    public List<Watched> talkedSince(
            WorkspaceId workspace, LocalDate day, int conversations, @Nullable Watched last, int limit) {
        return table
                .talkedSince(
                        workspace.value(),
                        conversations,
                        last == null ? day : last.last(),
                        last == null ? "" : last.tie().one().value(),
                        last == null ? "" : last.tie().other().value(),
                        limit)
                .stream()
                .map(row -> new Watched(row.tie(), row.lastDay(), state(row).orElse(null), row.drawn(), row.chanceOn()))
                .toList();
    }

    private Optional<TieState> state(TieStateRow row) {
        return sealing.open(row.tie(), row.sealed())
                .map(beliefs -> new TieState(
                        row.parameters(),
                        row.conversations(),
                        row.weeks(),
                        row.firstDay(),
                        row.lastDay(),
                        SealedBeliefs.belief(row.timing()),
                        beliefs.length(),
                        beliefs.depth()));
    }

    @Override
    public void draw(WorkspaceId workspace, Map<Tie, Optional<LocalDate>> drawn) {
        var entries = List.copyOf(drawn.entrySet());
        table.draw(
                workspace.value(),
                joined(entries, entry -> entry.getKey().one().value()),
                joined(entries, entry -> entry.getKey().other().value()),
                joined(
                        entries,
                        entry -> entry.getValue().map(LocalDate::toString).orElse(NO_DAY)));
    }

    @Override
    public void spend(WorkspaceId workspace, Collection<Tie> ties) {
        table.spend(
                workspace.value(),
                joined(ties, tie -> tie.one().value()),
                joined(ties, tie -> tie.other().value()),
                joined(ties, _ -> NO_DAY));
    }

    private static <T> String joined(Collection<T> ties, Function<T, String> what) {
        return ties.stream().map(what).collect(Collectors.joining(","));
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId person) {
        table.forget(workspace.value(), person.value());
    }
}
