package dev.percolate.tipping;

import java.time.LocalDate;

/// All the filter has to remember of a tie: how many conversations there were, the first and the last day, and
/// what to believe after the last by when they talked (`timing`), by how long as well (`length`), and by how they
/// rated it as well (`depth`). The conversations remain the truth, from which it can be made again.
///
/// `weeks` has a bit for each of the last 64 weeks in which they talked, the lowest for the week of the last day.
///
/// `depth` tells something about answers that nobody else may see: it is to be kept as private as these are.
public record TieState(
        int parameters,
        int conversations,
        long weeks,
        LocalDate first,
        LocalDate last,
        Belief timing,
        Belief length,
        Belief depth) {
    public TieState {
        if (conversations < 1 || (weeks & 1) == 0 || last.isBefore(first)) {
            throw new IllegalArgumentException("no state of a tie");
        }
    }
}
