package dev.percolate.round;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.CircleClock;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.Optional;

/// A circle that meets in rounds counts its days on the clock of their plan.
@Singleton
final class ClockOfRounds implements CircleClock {
    private final TendedCircles circles;

    ClockOfRounds(TendedCircles circles) {
        this.circles = circles;
    }

    @Override
    public Optional<ZoneId> of(Circle circle) {
        return circles.find(circle).map(tended -> tended.plan().zone());
    }
}
