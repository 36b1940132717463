package dev.percolate.round;

import dev.percolate.introduction.Circle;
import dev.percolate.round.TendedCircle.Upcoming;
import dev.percolate.workspace.Directory;
import jakarta.inject.Singleton;
import java.time.Instant;

/// Begins the round of a circle whose time has come. Slack is asked for the keeper first, so that one who has
/// to hear of a round left out can be told in the same transaction.
@Singleton
final class BeginRound {
    private final TendedCircles circles;
    private final Directory directory;
    private final NoteBeginning noting;

    BeginRound(TendedCircles circles, Directory directory, NoteBeginning noting) {
        this.circles = circles;
        this.directory = directory;
        this.noting = noting;
    }

    void begin(Circle circle, Instant now) {
        var tended = circles.find(circle).orElse(null);
        if (tended == null || !(tended.upcoming() instanceof Upcoming.At(Instant moment)) || moment.isAfter(now)) {
            return;
        }
        if (tended.plan().isOneDay(moment, now)) {
            noting.begun(circle, now);
        } else {
            noting.leftOut(circle, directory.find(circle.workspace(), tended.keeper()), now);
        }
    }
}
