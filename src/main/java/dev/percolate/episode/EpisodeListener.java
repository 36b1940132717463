package dev.percolate.episode;

import java.time.Instant;

/// Hears what became of the shared facts of a tie, one after the other, in the transaction in which it did, while
/// nobody else can change that tie. Not called where somebody erases their data: whoever keeps something by tie removes
/// it with theirs.
public interface EpisodeListener {
    void changed(SharedEpisodeChange change, Instant now);
}
