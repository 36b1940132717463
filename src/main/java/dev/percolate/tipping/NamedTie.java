package dev.percolate.tipping;

import dev.percolate.episode.Tie;
import java.time.Instant;
import java.time.LocalDate;

/// A tie that both people call mentoring. Nobody sees anything of it before `namedAt`, at which both are told, at the
/// same second. The rest are shared facts of that moment.
public record NamedTie(Tie tie, Instant namedAt, int conversations, LocalDate since) {}
