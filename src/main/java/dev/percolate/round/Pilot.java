package dev.percolate.round;

import dev.percolate.workspace.WorkingTime;
import dev.percolate.workspace.WorkingWeek;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// Four weeks in which a circle tries out rounds, from the moment its first one begins. While it `bounds` them, none
/// begins that would not be over by its end; once they are to go on for good, any does.
///
/// Its end and the moment of its recap stay what they were said to be, whatever is decided meanwhile. What was proposed
/// in it is counted for that recap, and nowhere else.
public record Pilot(Instant begins, Instant ends, Instant recapAt, boolean bounds, boolean told) {
    public static final int WEEKS = 4;

    /// Whoever comes together in its last days is asked five working days later whether they met, and then has as long
    /// to answer.
    private static final int WORKING_DAYS_TO_TELL = 10;

    /// More than there are in its weeks.
    private static final int MOST_ROUNDS = 40;

    /// Of rounds by this plan, the first of which begins at that moment.
    public static Pilot beginning(RoundPlan plan, Instant first) {
        var ends = first.atZone(plan.zone()).plusWeeks(WEEKS).toInstant();
        var recapAt = new WorkingTime(plan.zone(), WorkingWeek.USUAL).daysAfter(WORKING_DAYS_TO_TELL, ends);
        return new Pilot(first, ends, recapAt, true, false);
    }

    /// Those that begin in it by this plan, the first no earlier than at that moment.
    public List<Course> rounds(RoundPlan plan, Instant first) {
        return Stream.iterate(Course.beginning(plan, first), course -> Course.beginning(plan, course.next()))
                .limit(MOST_ROUNDS)
                .takeWhile(this::lasts)
                .toList();
    }

    private boolean lasts(Course course) {
        return !course.closes().isAfter(ends);
    }

    boolean admits(Course course) {
        return !bounds || lasts(course);
    }

    /// Whether its first moment is past: from then on its time is counted by itself.
    public boolean hasBegun(Instant now) {
        return !now.isBefore(begins);
    }

    Pilot forGood() {
        return new Pilot(begins, ends, recapAt, false, told);
    }

    Pilot withRecap() {
        return new Pilot(begins, ends, recapAt, bounds, true);
    }
}
