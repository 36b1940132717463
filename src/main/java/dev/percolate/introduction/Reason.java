package dev.percolate.introduction;

import dev.percolate.introduction.Introduction.Part;
import dev.percolate.workspace.PersonId;
import java.util.ArrayList;
import java.util.List;

/// Why two people were introduced, as one of them may read it: "you" is the reader, "they" the other. Made only from
/// the addends that counted, and from what the authors published for those they are introduced to.
public sealed interface Reason {
    record BothCanHelp(String youWouldLike, String theyCanHelpWith, String theyWouldLike, String youCanHelpWith)
            implements Reason {}

    record TheyCanHelp(String youWouldLike, String theyCanHelpWith) implements Reason {}

    record YouCanHelp(String theyWouldLike, String youCanHelpWith) implements Reason {}

    record DifferentWork() implements Reason {}

    /// Full hours of an average working day, at least one.
    record SharedHours(int hours) implements Reason {}

    record NewToEachOther() implements Reason {}

    /// All that counted for the reader and the other, strongest first; never empty.
    static List<Reason> of(Introduction introduction, PersonId reader, PersonId other) {
        Part you = introduction.partOf(reader).orElseThrow();
        Part they = introduction.partOf(other).orElseThrow();
        var grounds = introduction.grounds();
        List<Reason> reasons = new ArrayList<>(wishes(you, they));
        if (grounds.difference() > 0) {
            reasons.add(new DifferentWork());
        }
        var minutes = grounds.sharedMinutes();
        if (minutes != null && minutes >= 60) {
            reasons.add(new SharedHours(minutes / 60));
        }
        // Somebody introduced before may still be the best there is: then the circle they share is what is left to say.
        if (grounds.familiarity() == 0 || reasons.isEmpty()) {
            reasons.add(grounds.familiarity() == 0 ? new NewToEachOther() : new SameCircle());
        }
        return List.copyOf(reasons);
    }

    record SameCircle() implements Reason {}

    private static List<Reason> wishes(Part you, Part they) {
        var yours = you.said();
        var theirs = they.said();
        boolean theyCan = you.wishMet() > 0
                && !yours.wouldLike().isEmpty()
                && !theirs.canHelpWith().isEmpty();
        boolean youCan = they.wishMet() > 0
                && !theirs.wouldLike().isEmpty()
                && !yours.canHelpWith().isEmpty();
        if (theyCan && youCan) {
            return List.of(
                    new BothCanHelp(yours.wouldLike(), theirs.canHelpWith(), theirs.wouldLike(), yours.canHelpWith()));
        }
        if (theyCan) {
            return List.of(new TheyCanHelp(yours.wouldLike(), theirs.canHelpWith()));
        }
        return youCan ? List.of(new YouCanHelp(theirs.wouldLike(), yours.canHelpWith())) : List.of();
    }
}
