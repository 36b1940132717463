package dev.percolate.round.slack;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.Mix;
import dev.percolate.introduction.Mix.Difference;
import dev.percolate.introduction.Terms;
import dev.percolate.round.Course;
import dev.percolate.round.Manner;
import dev.percolate.round.RoundPlan;
import dev.percolate.round.TendedCircle;
import dev.percolate.workspace.Person.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How the manner of rounds is told to whoever sets them up.
final class MannerWording {
    private MannerWording() {}

    static String who(Circle circle, Manner manner) {
        String here = Wording.channel(circle);
        return switch (manner.who()) {
            case WHOEVER_JOINED -> "Whoever has joined the introductions of " + here + " by then";
            case EVERYBODY ->
                "Whoever is in " + here + " by then, has joined or was told a working day before and didn't say no";
        };
    }

    static String way(Manner manner) {
        return switch (manner.way()) {
            case ASKED_FIRST -> "Each of them is asked first, in their own working hours.";
            case STRAIGHT_AWAY ->
                "They find themselves in a conversation straight away, when all of them are at work; whoever wasn't told of"
                        + " that a working day before is asked first.";
        };
    }

    /// Empty where nobody has to be told anything beforehand.
    static Optional<String> notice(Circle circle, RoundPlan plan, Course course) {
        var manner = plan.manner();
        if (!manner.needsNotice()) {
            return Optional.empty();
        }
        String when = Wording.moment(TendedCircle.noticeBefore(course.begins()), plan.zone());
        String whom = switch (manner.who()) {
            case EVERYBODY -> "everybody in " + Wording.channel(circle) + " who doesn't know it yet";
            case WHOEVER_JOINED -> "whoever joined and doesn't know it yet";
        };
        return Optional.of("*" + when + "*, or now if that is past: " + whom
                + " hears from me, in their own working hours, what will happen, with a button to say no. Their answers are"
                + " not shown to you. Please tell the channel, too.");
    }

    /// Empty where it is as usual.
    static Optional<String> mix(Terms terms) {
        List<String> lines = new ArrayList<>();
        if (!terms.mix().of().isEmpty()) {
            lines.add("*Mixed by* " + differences(terms.mix())
                    + (terms.mix().strength() == Mix.Strength.MUCH ? ", before most else." : ", a little."));
        }
        if (terms.reports()) {
            lines.add("People may be introduced to whom they report to.");
        }
        if (terms.admitted().contains(Standing.GUEST)) {
            lines.add("Guests of the workspace take part.");
        }
        if (terms.admitted().contains(Standing.EXTERNAL)) {
            lines.add("People of other organisations take part.");
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", lines));
    }

    private static String differences(Mix mix) {
        var names = mix.of().stream().sorted().map(MannerWording::named).toList();
        int last = names.size() - 1;
        return last == 0 ? names.getFirst() : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private static String named(Difference difference) {
        return switch (difference) {
            case DEPARTMENT -> "departments";
            case PLACE -> "places";
            case SENIORITY -> "seniority";
            case TENURE -> "years at the company";
        };
    }
}
