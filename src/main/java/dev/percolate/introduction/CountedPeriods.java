package dev.percolate.introduction;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Stretches of time in a circle that are counted by themselves: what was proposed in one belongs to no quarter, so
/// that nothing is counted twice. A stretch is set aside before it begins.
public interface CountedPeriods {
    /// From the first moment on and before the last. Nothing where one that begins then is set aside already.
    void setAside(Circle circle, Instant from, Instant until);

    /// Nothing is to be counted by itself from then on; nothing where it was counted already.
    void giveBack(Circle circle, Instant from);

    /// False where it was kept before, or nothing is set aside: what was counted never changes.
    boolean keep(Circle circle, Instant from, Totals totals);

    /// Empty before it is counted.
    Optional<Totals> find(Circle circle, Instant from);

    /// Every two people of each introduction of the circle that was opened in what was set aside from then on.
    List<IntroducedPair> introduced(Circle circle, Instant from);
}
