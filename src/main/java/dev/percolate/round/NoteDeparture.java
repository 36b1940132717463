package dev.percolate.round;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.DepartureListener;
import dev.percolate.workspace.PersonId;
import jakarta.inject.Singleton;
import java.time.Instant;

/// Whoever leaves a circle that meets in rounds is not taken in again, whoever takes part in it later.
@Singleton
final class NoteDeparture implements DepartureListener {
    private final TendedCircles circles;
    private final Notices notices;
    private final RoundNews news;

    NoteDeparture(TendedCircles circles, Notices notices, RoundNews news) {
        this.circles = circles;
        this.notices = notices;
        this.news = news;
    }

    @Override
    public void left(Circle circle, PersonId person, Instant now) {
        if (circles.find(circle).isPresent()) {
            decline(circle, person, now);
        }
    }

    /// What waits to be said to them is not said any more.
    void decline(Circle circle, PersonId person, Instant now) {
        int next = circles.find(circle).map(TendedCircle::rounds).orElse(0) + 1;
        notices.find(circle, person)
                .filter(notice -> notice.holdsFrom() == null)
                .ifPresent(notice -> news.withdrawNotice(notice, now));
        notices.decline(circle, person, next, now);
    }
}
