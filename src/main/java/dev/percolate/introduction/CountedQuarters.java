package dev.percolate.introduction;

import dev.percolate.workspace.Quarter;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The quarters whose totals are kept, and what there is to count.
public interface CountedQuarters {
    /// False where it was kept before: what was counted never changes.
    boolean keep(CountedQuarter counted);

    /// Those of the circle from this one on, in order.
    List<CountedQuarter> since(Circle circle, Quarter first);

    /// Circles of all workspaces with an introduction opened before `before` that belongs to no counted quarter, nor to
    /// what was set aside, see [CountedPeriods]; in order, after `last` only.
    List<Uncounted> uncounted(Instant before, @Nullable Circle last, int limit);

    /// Every two people of each introduction of the circle that was opened from then on and before `until`, outside
    /// what
    /// was set aside.
    List<IntroducedPair> introduced(Circle circle, Instant from, Instant until);

    /// `first` is when the first introduction was opened that was not counted; `counted` is the last quarter that was,
    /// null where there is none.
    record Uncounted(Circle circle, Instant first, @Nullable Quarter counted) {}
}
