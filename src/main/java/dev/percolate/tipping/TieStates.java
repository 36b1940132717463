package dev.percolate.tipping;

import dev.percolate.episode.Tie;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the detector remembers of each tie. Whoever changes one holds the tie first.
public interface TieStates {
    /// Empty where there is none, or it cannot be read: then it is made again.
    Optional<TieState> find(Tie tie);

    /// In the place of what was there; what chance decided stays.
    void keep(Tie tie, TieState state);

    void remove(Tie tie);

    /// Ties of so many conversations or more that last talked on `day` or later, in the order of that day; after
    /// `last` only.
    List<Watched> talkedSince(
            WorkspaceId workspace, LocalDate day, int conversations, @Nullable Watched last, int limit);

    /// What chance decided about each of these ties: on which day they may be asked, or never. What it decided before
    /// stays.
    void draw(WorkspaceId workspace, Map<Tie, Optional<LocalDate>> drawn);

    /// Their chance has come; there is no other.
    void spend(WorkspaceId workspace, Collection<Tie> ties);

    /// All ties of the person.
    void forget(WorkspaceId workspace, PersonId person);

    /// `state` is null where it cannot be read, `chance` where they are not to be asked by chance.
    record Watched(
            Tie tie,
            LocalDate last,
            @Nullable TieState state,
            boolean drawn,
            @Nullable LocalDate chance) {
        boolean hasItsChanceOn(LocalDate day) {
            return chance != null && !chance.isAfter(day);
        }
    }
}
