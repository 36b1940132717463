package dev.percolate.introduction;

import dev.percolate.workspace.Quarter;
import java.time.Instant;

/// A quarter that is over.
public sealed interface PastQuarter {
    Quarter quarter();

    /// Its totals are kept; all of them held where there was nothing.
    record Counted(Quarter quarter, Totals totals) implements PastQuarter {}

    /// Its totals are counted at that moment.
    record Awaited(Quarter quarter, Instant at) implements PastQuarter {}
}
