package dev.percolate.round;

import dev.percolate.round.Manner.Way;
import dev.percolate.round.Manner.Who;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;

/// Takes back notices that still wait to be sent when what they say is not so any more. Whoever had one taken back is
/// told afresh should it be so again. Part of the decision's transaction.
///
/// The messages are held before the notices, as where one of them is just being delivered.
@Singleton
final class TakeNoticesBack {
    private final Notices notices;
    private final RoundNews news;

    TakeNoticesBack(Notices notices, RoundNews news) {
        this.notices = notices;
        this.news = news;
    }

    /// Returns the circle as one whose people have yet to be told.
    TendedCircle allOf(TendedCircle circle, Instant now) {
        notices.of(circle.circle()).values().stream()
                .filter(Notice::isOnItsWay)
                .sorted(Comparator.comparing(Notice::person))
                .forEach(notice -> news.withdrawNotice(notice, now));
        notices.takeBack(circle.circle());
        return circle.noticed(0);
    }

    /// Where everybody no longer takes part, or people are asked first again.
    void whereNarrower(TendedCircle before, Manner after, Instant now) {
        var manner = before.plan().manner();
        if (manner.who() == Who.EVERYBODY && after.who() != Who.EVERYBODY
                || manner.way() == Way.STRAIGHT_AWAY && after.way() != Way.STRAIGHT_AWAY) {
            allOf(before, now);
        }
    }
}
