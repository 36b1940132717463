package dev.percolate.round;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.TakePart;
import dev.percolate.round.Manner.Way;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkingTime;
import dev.percolate.workspace.WorkingWeek;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Keeps who was given which notice, when it arrived, and what they said to it.
@Singleton
@Transactional
public class KeepNotices {
    private static final int WORKING_DAYS_AHEAD = 1;

    private final TendedCircles circles;
    private final Notices notices;
    private final TakePart takingPart;
    private final RoundNews news;

    KeepNotices(TendedCircles circles, Notices notices, TakePart takingPart, RoundNews news) {
        this.circles = circles;
        this.notices = notices;
        this.takingPart = takingPart;
        this.news = news;
    }

    /// Nobody, where something else was decided meanwhile or the round has begun.
    void give(TendedCircle seen, List<Person> people, Instant now) {
        var held = circles.hold(seen.circle()).orElseThrow();
        if (!held.equals(seen)) {
            return;
        }
        boolean straightAway = held.plan().manner().way() == Way.STRAIGHT_AWAY;
        people.forEach(person -> {
            var notice = Notice.given(held.circle(), person.id(), straightAway, person.zone(), held.rounds() + 1, now);
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

    /// Time to say no counts from now.
    public void delivered(Circle circle, PersonId person, int round, Instant at) {
        notices.find(circle, person)
                .ifPresent(notice -> notices.arrived(circle, person, round, oneWorkingDayAfter(at, notice)));
    }

    private static Instant oneWorkingDayAfter(Instant at, Notice notice) {
        var zone = notice.zone();
        return zone == null ? at : new WorkingTime(zone, WorkingWeek.USUAL).daysAfter(WORKING_DAYS_AHEAD, at);
    }

    /// Out, and never told again; coming back is theirs alone.
    public void notMe(Circle circle, PersonId person, Instant now) {
        int next = circles.find(circle).map(TendedCircle::rounds).orElse(0) + 1;
        notices.decline(circle, person, next, now);
        takingPart.leave(circle, person, now);
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Notice> of(WorkspaceId workspace, PersonId person) {
        return notices.of(workspace, person);
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Notice> find(Circle circle, PersonId person) {
        return notices.find(circle, person);
    }
}
