package dev.percolate.tipping;

import dev.percolate.episode.EpisodeListener;
import dev.percolate.episode.ReadTies;
import dev.percolate.episode.SharedEpisode;
import dev.percolate.episode.SharedEpisodeChange;
import dev.percolate.episode.SharedEpisodeChange.Added;
import dev.percolate.episode.SharedEpisodeChange.Corrected;
import dev.percolate.episode.SharedEpisodeChange.Removed;
import dev.percolate.episode.Tie;
import dev.percolate.episode.Views;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Keeps the state of a tie as its conversations have it. It is always that of a recount of the latest
/// [ReadTies#MOST], whatever happened in which order.
///
/// That holds for ties of more than these, too: once there are so many, one more pushes the earliest out, and
/// everything is told again. What is said of such a tie (so many conversations since that day) is true of the
/// latest ones.
@Singleton
@Transactional
public class FollowTies implements EpisodeListener {
    private final TieStates states;
    private final ReadTies ties;
    private final Views views;
    private final TieFilter filter = TieFilter.IN_USE;

    FollowTies(TieStates states, ReadTies ties, Views views) {
        this.states = states;
        this.ties = ties;
        this.views = views;
    }

    /// What several changes of one transaction make is there before the first of them is heard: one that was counted
    /// with another is not added again, since no later day follows it.
    @Override
    public void changed(SharedEpisodeChange change, Instant now) {
        switch (change) {
            case Added added -> add(added.episode());
            case Corrected corrected -> {
                if (!SharedConversation.of(corrected.before()).equals(SharedConversation.of(corrected.after()))) {
                    recount(corrected.tie());
                }
            }
            case Removed removed -> recount(removed.tie());
        }
    }

    private void add(SharedEpisode episode) {
        var tie = episode.tie();
        var before = states.find(tie).filter(state -> state.conversations() < ReadTies.MOST);
        states.keep(tie, filter.with(SharedConversation.of(episode), before, () -> conversations(tie)));
    }

    /// From the log, held meanwhile. Empty where nothing is shared any more.
    Optional<TieState> recount(Tie tie) {
        views.hold(List.of(tie));
        var state = filter.replay(conversations(tie));
        state.ifPresentOrElse(present -> states.keep(tie, present), () -> states.remove(tie));
        return state;
    }

    private List<SharedConversation> conversations(Tie tie) {
        return ties.shared(tie).stream().map(SharedConversation::of).toList();
    }
}
