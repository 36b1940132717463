package dev.percolate.round.slack;

import dev.percolate.introduction.Circle;
import dev.percolate.round.Course;
import dev.percolate.round.Pilot;
import dev.percolate.round.RoundPlan;
import dev.percolate.round.TendedCircle;
import java.time.Instant;
import java.util.List;

/// How a pilot is told of in sentences.
final class PilotWording {
    private PilotWording() {}

    static final String INTRODUCTION =
            "In a pilot, everybody who joined is introduced to somebody, all at the same time,"
                    + " for four weeks. Then it ends by itself, and whoever looks after it reads what came of it. Nothing goes on"
                    + " after that unless they press so, and nothing happens before you have seen what will and started it.";

    /// *from 5 January 2026 to 2 February 2026*
    static String time(Pilot pilot, RoundPlan plan) {
        return "from " + Wording.day(pilot.begins(), plan.zone()) + " to " + Wording.day(pilot.ends(), plan.zone());
    }

    static String until(Pilot pilot, TendedCircle tended) {
        return "*A pilot* until " + Wording.moment(pilot.ends(), tended.plan().zone())
                + ": nothing goes on after that unless you press so.";
    }

    /// From when its last round has begun.
    static String withoutAnotherRound(TendedCircle tended, Instant now) {
        var pilot = tended.pilot();
        return pilot != null && now.isBefore(pilot.ends())
                ? until(pilot, tended)
                        + " No further round begins in it; what you choose here is rounds for good, to go on with."
                : "*The pilot is over:* nothing goes on unless you press so. See what would happen, and go on.";
    }

    /// Empty where there was no pilot that has begun.
    static String recap(TendedCircle tended, Instant now) {
        var pilot = tended.pilot();
        if (pilot == null || !pilot.hasBegun(now) && !tended.isPilot()) {
            return "";
        }
        return pilot.told()
                ? " What came of the pilot is in `/coffee stats`."
                : " What came of the pilot you read on "
                        + Wording.sameClock(pilot.recapAt(), tended.plan().zone()) + ".";
    }

    static String begins(Circle circle, int number, RoundPlan plan, Course course) {
        return "*" + Wording.moment(course.begins(), plan.zone()) + "*: round " + number + " begins. "
                + MannerWording.who(circle, plan.manner()) + ", and is free, is introduced to somebody, "
                + Wording.size(plan.size()) + ". " + MannerWording.way(plan.manner());
    }

    /// Of all but the first.
    static String others(int first, RoundPlan plan, List<Course> rounds) {
        var days = rounds.stream()
                .skip(1)
                .map(course -> Wording.sameClock(course.begins(), plan.zone()))
                .toList();
        String numbers =
                days.size() == 1 ? "round " + (first + 1) : "rounds " + (first + 1) + " to " + (first + days.size());
        return "*Then* " + numbers + ", on " + listed(days) + ".";
    }

    private static String listed(List<String> days) {
        int last = days.size() - 1;
        return last == 0 ? days.getFirst() : String.join(", ", days.subList(0, last)) + " and " + days.get(last);
    }

    static String end(Circle circle, Pilot pilot, RoundPlan plan, Course last) {
        return "*" + Wording.sameClock(last.closes(), plan.zone()) + "*: the last round is over. I tell "
                + Wording.channel(circle)
                + " so, and that the pilot is over, with the number of introductions proposed at the"
                + " round's beginning where there were at least five, and nothing else. The four weeks end on "
                + Wording.sameClock(pilot.ends(), plan.zone()) + "; *nothing goes on afterwards unless you press so.*";
    }

    /// `own` where its reader will be the one who looks after it.
    static String recapToCome(Pilot pilot, RoundPlan plan, boolean own) {
        return "*" + Wording.sameClock(pilot.recapAt(), plan.zone()) + "*: "
                + (own ? "you alone get" : "whoever looks after it, and nobody else, gets")
                + " a recap: how many people took part, how many introductions were proposed, came together and led to a meeting, in rounded numbers of"
                + " enough people to hide in, or that there are too few. It asks whether to *go on with rounds* or to *leave it"
                + " at that*. So late, since whoever comes together last is asked a week later whether they met, and then"
                + " has a week to answer.";
    }
}
