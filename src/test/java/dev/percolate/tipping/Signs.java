package dev.percolate.tipping;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// The evidence of the filter without its phases: six signs of growth, each as log odds and each kept up in
/// constant time. The first three need times only: that two people talk often, more often than before, and
/// not as those do who work on a project. Then that they talk longer, what the one of the two gets out of it
/// who gets less, and what the other gets. What is missing says nothing, what was long ago says less.
final class Signs {
    private static final int OF_TIMES = 3;
    private static final double FAST = 20;
    private static final double MEDIUM = 40;
    private static final double SLOW = 120;
    /// A long gap says that they are not at work on something, hardly that they grow.
    private static final double CALM = 2;
    /// What an alternative explanation leaves of the whole where one of the signs is missing.
    private static final double LEAK = 0.05;

    private static final Parameters ASSUMED = Parameters.FIRST;
    private static final Parameters.Likeness GROWING = ASSUMED.of(Phase.GROWING);
    private static final Parameters.Likeness CASUAL = ASSUMED.of(Phase.CASUAL);
    private static final Parameters.Likeness PROJECT = ASSUMED.of(Phase.PROJECT);

    private double often;
    private double calm;
    private double fast;
    private double slow;
    private double longer;
    private double one;
    private double other;

    private Signs() {}

    static Detector noisyAndOfTimes() {
        return new Detector("noisy-AND of signs, times only", scoring(signs -> together(signs, OF_TIMES)));
    }

    static Detector sum() {
        return new Detector(
                "sum of signs", scoring(signs -> Arrays.stream(signs).sum()));
    }

    static Detector noisyAnd() {
        return new Detector("noisy-AND of signs", scoring(signs -> together(signs, signs.length)));
    }

    static Detector.Scores scoring(ToDoubleFunction<double[]> score) {
        return (log, days) -> of(log, days).stream().mapToDouble(score).toArray();
    }

    private static double together(double[] signs, int count) {
        return Arrays.stream(signs)
                .limit(count)
                .map(sign -> Math.log(LEAK + (1 - LEAK) / (1 + Math.exp(-sign))))
                .sum();
    }

    /// After each conversation.
    static List<double[]> of(List<SharedConversation> log, OperationalDays days) {
        double[] at = Detector.workdays(log, days);
        var signs = new Signs();
        return IntStream.range(0, at.length)
                .mapToObj(i -> {
                    if (i > 0) {
                        signs.wait(at[i] - at[i - 1]);
                    }
                    return signs.talk(log.get(i), at[i]);
                })
                .toList();
    }

    private void wait(double gap) {
        double kept = kept(gap, MEDIUM);
        often = kept * often + sooner(gap, CASUAL);
        calm = Math.min(CALM, kept * calm + sooner(gap, PROJECT));
        fast *= kept(gap, FAST);
        slow *= kept(gap, SLOW);
        longer *= kept;
        one *= kept;
        other *= kept;
    }

    private double[] talk(SharedConversation talk, double day) {
        fast++;
        slow++;
        longer += talk.minutes().isEmpty()
                ? 0
                : nearer(
                        Math.log(talk.minutes().getAsDouble()),
                        GROWING.logMinutes(),
                        CASUAL.logMinutes(),
                        ASSUMED.logMinutesSpread());
        one += deeper(talk.one());
        other += deeper(talk.other());
        double more = Math.log(rate(fast, FAST, day) / rate(slow, SLOW, day));
        return new double[] {often, more, calm, longer, Math.min(one, other), Math.max(one, other)};
    }

    private static double kept(double gap, double halfLife) {
        return Math.pow(2, -gap / halfLife);
    }

    private static double sooner(double gap, Parameters.Likeness than) {
        return Math.log(GROWING.perWorkday() / than.perWorkday()) - (GROWING.perWorkday() - than.perWorkday()) * gap;
    }

    private static double deeper(OptionalDouble rating) {
        return rating.isEmpty()
                ? 0
                : nearer(rating.getAsDouble(), GROWING.higherRating(), CASUAL.higherRating(), ASSUMED.ratingSpread());
    }

    private static double nearer(double value, double to, double than, double spread) {
        return (to - than) * (value - (to + than) / 2) / (spread * spread);
    }

    /// Per workday, with as much assumed of a casual tie as one conversation tells.
    private static double rate(double decayed, double halfLife, double day) {
        double observed = (1 - kept(day, halfLife)) * halfLife / Math.log(2);
        return (decayed + 1) / (observed + 1 / CASUAL.perWorkday());
    }
}
