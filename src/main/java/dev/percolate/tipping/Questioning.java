package dev.percolate.tipping;

import java.time.Instant;
import java.util.List;

/// Asks the two of each of these ties where that may be: it knows when they were last asked, and what they chose.
/// Called without a transaction, and again for the same ties after a crash, from another node, or on the next night:
/// only the first time may make a difference.
public interface Questioning {
    void consider(List<GrownTie> ties, Instant now);
}
