package dev.percolate.tipping;

import dev.percolate.episode.Tie;
import java.time.LocalDate;

/// A tie of which the two could be asked: why, and the shared facts of it.
public record GrownTie(Tie tie, Origin origin, int conversations, LocalDate first, LocalDate last) {}
