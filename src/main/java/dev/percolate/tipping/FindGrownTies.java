package dev.percolate.tipping;

import dev.percolate.episode.Tie;
import dev.percolate.tipping.TieStates.Watched;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Finds the ties of which the two may be asked, some at a time: those that tipped, and those whose day has
/// come by chance. A tie that grew cold leaves no trace.
@Singleton
final class FindGrownTies {
    static final int AT_A_TIME = 500;

    private final TieStates states;
    private final FollowTies following;
    private final Questioning questioning;
    private final TieFilter filter = TieFilter.IN_USE;

    FindGrownTies(TieStates states, FollowTies following, Questioning questioning) {
        this.states = states;
        this.following = following;
        this.questioning = questioning;
    }

    void find(WorkspaceId workspace, boolean byChance, RandomGenerator dice, Instant now) {
        LocalDate today = Night.today(now);
        List<Watched> some = after(workspace, today, null);
        while (!some.isEmpty()) {
            var drawn = byChance ? draw(workspace, some, today, dice) : Map.<Tie, Optional<LocalDate>>of();
            consider(workspace, some, byChance, drawn, now);
            some = some.size() < AT_A_TIME ? List.of() : after(workspace, today, some.getLast());
        }
    }

    private List<Watched> after(WorkspaceId workspace, LocalDate today, @Nullable Watched last) {
        return states.talkedSince(
                workspace, filter.lately(today), filter.caution().conversations(), last, AT_A_TIME);
    }

    private Map<Tie, Optional<LocalDate>> draw(
            WorkspaceId workspace, List<Watched> some, LocalDate today, RandomGenerator dice) {
        Map<Tie, Optional<LocalDate>> drawn = new LinkedHashMap<>();
        some.stream()
                .filter(watched -> !watched.drawn())
                .forEach(watched -> drawn.put(watched.tie(), Draw.after(today, dice)));
        if (!drawn.isEmpty()) {
            states.draw(workspace, drawn);
        }
        return drawn;
    }

    /// The detector leaves alone what waits for its day by chance: else those that tip before it would be
    /// missing among those of which chance speaks.
    private void consider(
            WorkspaceId workspace,
            List<Watched> some,
            boolean byChance,
            Map<Tie, Optional<LocalDate>> drawn,
            Instant now) {
        LocalDate today = Night.today(now);
        List<GrownTie> grown = new ArrayList<>();
        for (Watched watched : some) {
            boolean chance = byChance && watched.hasItsChanceOn(today);
            boolean waits = byChance && (watched.chance() != null || isDrawn(watched.tie(), drawn));
            if (chance || !waits) {
                state(watched)
                        .filter(state -> chance || filter.evidence(state, today).tipped())
                        .map(state -> grown(watched.tie(), chance ? Origin.CHANCE : Origin.DETECTOR, state))
                        .ifPresent(grown::add);
            }
        }
        if (!grown.isEmpty()) {
            questioning.consider(grown, now);
            spend(workspace, grown);
        }
    }

    private static boolean isDrawn(Tie tie, Map<Tie, Optional<LocalDate>> drawn) {
        return drawn.getOrDefault(tie, Optional.empty()).isPresent();
    }

    /// Made again where it was made by other parameters or cannot be read.
    private Optional<TieState> state(Watched watched) {
        var kept = Optional.ofNullable(watched.state()).filter(filter::isMadeByThis);
        return kept.isPresent() ? kept : following.recount(watched.tie());
    }

    /// Chance comes before the detector, where both speak for it: it stands for all ties, and would not if
    /// those were missing in it which tipped.
    private static GrownTie grown(Tie tie, Origin origin, TieState state) {
        return new GrownTie(tie, origin, state.conversations(), state.first(), state.last());
    }

    private void spend(WorkspaceId workspace, List<GrownTie> grown) {
        var byChance = grown.stream()
                .filter(tie -> tie.origin() == Origin.CHANCE)
                .map(GrownTie::tie)
                .toList();
        if (!byChance.isEmpty()) {
            states.spend(workspace, byChance);
        }
    }
}
