package dev.percolate.round;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.DepartureListener;
import dev.percolate.round.Manner.Who;
import dev.percolate.workspace.PersonId;
import jakarta.inject.Singleton;
import java.time.Instant;

/// Whoever leaves a circle in which everybody takes part is not taken in again.
@Singleton
final class NoteDeparture implements DepartureListener {
    private final TendedCircles circles;
    private final Notices notices;

    NoteDeparture(TendedCircles circles, Notices notices) {
        this.circles = circles;
        this.notices = notices;
    }

    @Override
    public void left(Circle circle, PersonId person, Instant now) {
        circles.find(circle)
                .filter(tended -> tended.plan().manner().who() == Who.EVERYBODY)
                .ifPresent(tended -> notices.decline(circle, person, tended.rounds() + 1, now));
    }
}
