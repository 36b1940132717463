package dev.percolate.round;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.CountedPeriods;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a decision about rounds means for their pilot, and for the time that is counted by itself. Part of the
/// decision's transaction.
///
/// One that has begun keeps its time: who may stop it, or go on, must not be able to choose what is counted together.
@Singleton
final class PlanPilot {
    private final CountedPeriods periods;

    PlanPilot(CountedPeriods periods) {
        this.periods = periods;
    }

    /// Where rounds are wanted as a pilot, the first of which begins at `first`.
    Pilot wanted(Optional<TendedCircle> before, Circle circle, RoundPlan plan, Instant first, Instant now) {
        var begun = begun(before, circle, now);
        if (begun != null) {
            return begun;
        }
        var pilot = Pilot.beginning(plan, first);
        periods.setAside(circle, pilot.begins(), pilot.ends());
        return pilot;
    }

    /// Where rounds are wanted for good; null where there is none.
    @Nullable
    Pilot forGood(Optional<TendedCircle> before, Circle circle, Instant now) {
        var begun = begun(before, circle, now);
        return begun == null ? null : begun.forGood();
    }

    @Nullable
    Pilot stopped(TendedCircle before, Instant now) {
        return begun(Optional.of(before), before.circle(), now);
    }

    /// What did not begin gives its time back.
    private @Nullable Pilot begun(Optional<TendedCircle> before, Circle circle, Instant now) {
        var pilot = before.map(TendedCircle::pilot).orElse(null);
        if (pilot == null || pilot.hasBegun(now)) {
            return pilot;
        }
        periods.giveBack(circle, pilot.begins());
        return null;
    }
}
