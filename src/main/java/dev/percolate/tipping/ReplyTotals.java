package dev.percolate.tipping;

import dev.percolate.workspace.Counted;
import dev.percolate.workspace.Figure;
import dev.percolate.workspace.Figures;
import java.util.List;
import java.util.function.Predicate;

/// What may be shown of how people answered the questions of one [Origin]: how many were asked, of these how many
/// answered and how many did not, and of the answers how many were which.
///
/// Where all answered the same, or nobody did or everybody, it is not shown: it would say what each of them answered.
public record ReplyTotals(
        Figure asked,
        Figure answered,
        Figure silent,
        Figure mentoring,
        Figure later,
        Figure somethingElse,
        Figure neverAgain) {
    public static final ReplyTotals HELD =
            new ReplyTotals(Figure.HELD, Figure.HELD, Figure.HELD, Figure.HELD, Figure.HELD, Figure.HELD, Figure.HELD);

    /// One kind after the other is taken off from what is left, so that what is held at the end is never the difference
    /// of what is shown.
    static ReplyTotals of(List<ClosedQuestion> questions) {
        var asked = new Share(Figures.total(counted(questions)), questions);
        var answered = asked.of(question -> question.reply() != null);
        var silent = asked.of(question -> question.reply() == null);
        var mentoring = answered.of(saying(Reply.MENTORING));
        var others = answered.of(saying(Reply.MENTORING).negate());
        var later = others.of(saying(Reply.LATER));
        var forGood = others.of(saying(Reply.LATER).negate());
        return new ReplyTotals(
                asked.figure(),
                answered.figure(),
                silent.figure(),
                mentoring.figure(),
                later.figure(),
                forGood.of(saying(Reply.SOMETHING_ELSE)).figure(),
                forGood.of(saying(Reply.NEVER_AGAIN)).figure());
    }

    static Predicate<ClosedQuestion> saying(Reply reply) {
        return question -> question.reply() == reply;
    }

    private record Share(Figure figure, List<ClosedQuestion> questions) {
        Share of(Predicate<ClosedQuestion> those) {
            var some = questions.stream().filter(those).toList();
            var rest = questions.stream().filter(those.negate()).toList();
            return new Share(rest.isEmpty() ? Figure.HELD : Figures.part(figure, counted(some), counted(rest)), some);
        }
    }

    static Counted counted(List<ClosedQuestion> questions) {
        int pairs = (int) questions.stream()
                .map(ClosedQuestion::tie)
                .filter(tie -> !tie.one().isSomeoneWhoLeft() && !tie.other().isSomeoneWhoLeft())
                .distinct()
                .count();
        return Counted.of(
                questions.size(),
                pairs,
                questions.stream().map(ClosedQuestion::person).toList());
    }
}
