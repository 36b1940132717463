package dev.percolate.tipping;

import dev.percolate.workspace.Figure;
import dev.percolate.workspace.Figures;
import java.util.List;

/// Whether the detector's questions of a quarter were more of a nuisance than they are worth: of at least thirty, more
/// than one in ten people would rather never be asked again.
///
/// That questions stop says so much of those answers: it has to be true of enough people to hide in, as with any
/// figure.
final class Nuisance {
    private static final int FEWEST = 30;
    private static final int ONE_IN = 10;

    private Nuisance() {}

    static boolean isIn(List<ClosedQuestion> closed) {
        var asked = closed.stream()
                .filter(question -> question.origin() == Origin.DETECTOR)
                .toList();
        var refused =
                asked.stream().filter(ReplyTotals.saying(Reply.NEVER_AGAIN)).toList();
        return asked.size() >= FEWEST
                && refused.size() * ONE_IN > asked.size()
                && Figures.total(ReplyTotals.counted(refused)) instanceof Figure.Shown;
    }
}
