package dev.percolate.round;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.TakePart;
import dev.percolate.round.Manner.Way;
import dev.percolate.round.Manner.Who;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkingTime;
import dev.percolate.workspace.WorkingWeeks;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/// Keeps who was given which notice, when it arrived, and what they said to it.
@Singleton
@Transactional
public class KeepNotices {
    private static final int WORKING_DAYS_AHEAD = 1;

    private final TendedCircles circles;
    private final Notices notices;
    private final TakePart takingPart;
    private final NoteDeparture declining;
    private final RoundNews news;
    private final WorkingWeeks weeks;

    KeepNotices(
            TendedCircles circles,
            Notices notices,
            TakePart takingPart,
            NoteDeparture declining,
            RoundNews news,
            WorkingWeeks weeks) {
        this.circles = circles;
        this.notices = notices;
        this.takingPart = takingPart;
        this.declining = declining;
        this.news = news;
        this.weeks = weeks;
    }

    /// Nobody, where something else was decided meanwhile or the round has begun.
    void give(TendedCircle seen, List<Person> people, Instant now) {
        var held = circles.hold(seen.circle()).orElseThrow();
        if (!held.equals(seen)) {
            return;
        }
        var manner = held.plan().manner();
        people.forEach(person -> {
            var notice = Notice.given(
                    held.circle(),
                    person.id(),
                    manner.who() == Who.EVERYBODY,
                    manner.way() == Way.STRAIGHT_AWAY,
                    person.zone(),
                    held.rounds() + 1,
                    now);
            if (notices.give(notice)) {
                news.notice(held, notice, person, now);
            }
        });
    }

    void done(TendedCircle seen) {
        var held = circles.hold(seen.circle()).orElseThrow();
        if (held.equals(seen)) {
            circles.keep(held.noticed());
        }
    }

    /// Time to say no counts from now. `which` tells whether it is the notice that is kept, and not one that said less.
    public void delivered(Circle circle, PersonId person, Predicate<Notice> which, Instant at) {
        notices.find(circle, person)
                .filter(which)
                .ifPresent(notice -> notices.arrived(notice, oneWorkingDayAfter(at, notice)));
    }

    private Instant oneWorkingDayAfter(Instant at, Notice notice) {
        var zone = notice.zone();
        var week = weeks.of(notice.circle().workspace(), notice.person());
        return zone == null ? at : new WorkingTime(zone, week).daysAfter(WORKING_DAYS_AHEAD, at);
    }

    /// Out, and never told again; coming back is theirs alone. Memberships come first in every order of locks.
    public void notMe(Circle circle, PersonId person, Instant now) {
        takingPart.leave(circle, person, now);
        declining.decline(circle, person, now);
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Notice> of(WorkspaceId workspace, PersonId person) {
        return notices.of(workspace, person);
    }
}
