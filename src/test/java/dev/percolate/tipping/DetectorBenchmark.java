package dev.percolate.tipping;

import dev.percolate.tipping.Parameters.Likeness;
import dev.percolate.tipping.SimulatedTie.Kind;
import dev.percolate.tipping.Simulation.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// How well a tipping point is noticed where the truth is known, beside what is usual. Thresholds are
/// chosen on ties of their own. It asserts nothing and is no part of `mvn verify`; README says how to run
/// it and what it said.
final class DetectorBenchmark {
    private static final int TIES = Integer.getInteger("ties", 2_500);
    static final long TRAINING = 1;
    static final long TEST = 12;
    private static final long SHIFT = 13;
    private static final long SHARING = 4;
    private static final long PLACEBO = 5;
    private static final long REPEATED = 100;
    private static final int REPEATS = 10;

    private final List<SimulatedTie> training = Simulation.ties(Simulation.USUAL, TIES, TRAINING);
    private final List<SimulatedTie> test = Simulation.ties(Simulation.USUAL, TIES, TEST);
    private final List<SimulatedTie> shifted = Simulation.ties(Simulation.SHIFTED, TIES, SHIFT);
    private final Map<Detector, Double> chosen = chosen();
    private final double shipped = Parameters.FIRST.caution().logit();

    @Test
    void measures() {
        describe("training", training);
        describe("test", test);
        describe("shifted", shifted);
        header("Test");
        compare(test);
        header("Shifted");
        compare(shifted);
        header("Less and more in the log");
        lessAndMore();
        header("Shared facts only");
        shared();
        header("Placebo");
        placebo();
        header("Wrong assumptions");
        misset();
        System.out.printf(
                "%nF1 on %d further sets%n%n| | average | from, to | this filter as shipped, less that |%n|---|---|---|---|%n",
                REPEATS);
        repeat();
    }

    private static void describe(String name, List<SimulatedTie> ties) {
        int[] before = ties.stream()
                .filter(tie -> tie.tip().isPresent())
                .mapToInt(tie -> (int) tie.log().stream()
                        .filter(talk -> SimulatedTie.day(talk) < tie.tip().getAsInt())
                        .count())
                .sorted()
                .toArray();
        System.out.printf(
                "%n%s: %d ties, %d tip; logged before: median %d, p10 %d, p90 %d; in all %d conversations%n",
                name,
                ties.size(),
                before.length,
                before[before.length / 2],
                before[before.length / 10],
                before[before.length * 9 / 10],
                ties.stream().mapToInt(tie -> tie.log().size()).sum());
    }

    private static void header(String title) {
        System.out.printf(
                "%n%s%n%n| | threshold | precision | recall | F1 | ever | days after the tip | wrong | casual | fade |"
                        + " project | one-sided | steady |%n|---|---|---|---|---|---|---|---|---|---|---|---|---|%n",
                title);
    }

    private static void print(String name, Trial.Figures f) {
        System.out.printf(
                "| %s | %.2f | %.2f | %.2f | %.2f | %.2f | %+.0f [%.0f, %.0f] | %.1f | %.2f | %.2f | %.2f | %.2f | %.2f |%n",
                name,
                f.threshold(),
                f.precision(),
                f.recall(),
                f.f1(),
                f.ever(),
                f.lead()[1],
                f.lead()[0],
                f.lead()[2],
                f.wrong(),
                falsely(f, Kind.CASUAL),
                falsely(f, Kind.FADE),
                falsely(f, Kind.PROJECT),
                falsely(f, Kind.ONE_SIDED),
                falsely(f, Kind.STEADY));
    }

    private static double falsely(Trial.Figures figures, Kind kind) {
        return figures.falselyAsked().getOrDefault(kind, 0.0);
    }

    private void compare(List<SimulatedTie> ties) {
        chosen.forEach((detector, threshold) -> print(detector.name(), new Trial(detector, ties).at(threshold)));
        print("Hawkes branching ratio, one half", new Trial(Hawkes.detector(), ties).at(Hawkes.HALF));
        print("**this filter, as shipped**", new Trial(Detector.full(), ties).at(shipped));
    }

    /// The threshold of each.
    private Map<Detector, Double> chosen() {
        List<Detector> all = new ArrayList<>(Detector.usual());
        all.addAll(Detector.others(training));
        all.addAll(List.of(Detector.timing(), Detector.length(), Detector.full()));
        Map<Detector, Double> thresholds = new LinkedHashMap<>();
        all.forEach(detector -> thresholds.put(detector, trained(detector, training)));
        return thresholds;
    }

    private static double trained(Detector detector, List<SimulatedTie> ties) {
        return new Trial(detector, ties).bestThreshold();
    }

    private void lessAndMore() {
        World usual = Simulation.USUAL;
        print("95 % logged, ratings 90 %", asShipped(usual.logged(0.95).rated(0.9)));
        print("as above: 75 % logged, ratings 50 %", asShipped(usual));
        print("ratings 25 %", asShipped(usual.rated(0.25)));
        print("no ratings", asShipped(usual.rated(0)));
        print(
                "no ratings, threshold chosen for that",
                new Trial(Detector.full(), unrated(test)).at(trained(Detector.full(), unrated(training))));
    }

    private Trial.Figures asShipped(World world) {
        return new Trial(Detector.full(), Simulation.ties(world, TIES, TEST)).at(shipped);
    }

    private static List<SimulatedTie> unrated(List<SimulatedTie> ties) {
        return ties.stream().map(SimulatedTie::unrated).toList();
    }

    private void shared() {
        for (double share : new double[] {0.8, 0.6, 0.4}) {
            var random = new SplittableRandom(SHARING);
            UnaryOperator<List<SimulatedTie>> rule =
                    ties -> ties.stream().map(tie -> tie.shared(share, random)).toList();
            var trainingShared = rule.apply(training);
            var testShared = rule.apply(test);
            var shiftShared = rule.apply(shifted);
            String name = "%.0f %% of what is logged".formatted(share * 100);
            for (Detector detector : List.of(
                    Detector.usual().get(3),
                    Signs.noisyAnd(),
                    Fitted.on(trainingShared),
                    Detector.timing(),
                    Detector.full())) {
                print(
                        name + ": " + detector.name(),
                        new Trial(detector, testShared).at(trained(detector, trainingShared)));
            }
            print(name + ": **as shipped**", new Trial(Detector.full(), testShared).at(shipped));
            print(name + ": shifted, as shipped", new Trial(Detector.full(), shiftShared).at(shipped));
        }
    }

    private void placebo() {
        print("times only", new Trial(Detector.timing(), test).at(trained(Detector.timing(), training)));
        print("the truth", new Trial(Detector.full(), test).at(shipped));
        print("ratings of other conversations", new Trial(Detector.full(), strangers(test)).at(shipped));
        print(
                "the same, threshold chosen for that",
                new Trial(Detector.full(), strangers(test)).at(trained(Detector.full(), strangers(training))));
        var random = new SplittableRandom(PLACEBO);
        print(
                "order of lengths and ratings shuffled",
                new Trial(
                                Detector.full(),
                                test.stream().map(tie -> tie.shuffled(random)).toList())
                        .at(shipped));
        print("time reversed", new Trial(Detector.full(), reversed(test)).at(shipped));
        print(
                "the same, threshold chosen for that",
                new Trial(Detector.full(), reversed(test)).at(trained(Detector.full(), reversed(training))));
    }

    private static List<SimulatedTie> reversed(List<SimulatedTie> ties) {
        return ties.stream().map(SimulatedTie::reversed).toList();
    }

    /// Every pair of ratings goes to any conversation of anybody.
    static List<SimulatedTie> strangers(List<SimulatedTie> ties) {
        var all =
                new ArrayList<>(ties.stream().flatMap(tie -> tie.log().stream()).toList());
        Collections.shuffle(all, new Random(PLACEBO));
        List<SimulatedTie> mixed = new ArrayList<>();
        int from = 0;
        for (SimulatedTie tie : ties) {
            int to = from + tie.log().size();
            mixed.add(tie.withRatings(all.subList(from, to)));
            from = to;
        }
        return mixed;
    }

    private void misset() {
        print("rates assumed 1.5 times as high as they are", with(changed(1.5, 1, 0)));
        print("rates assumed 1.5 times as low", with(changed(1 / 1.5, 1, 0)));
        print("changes assumed twice as often", with(changed(1, 2, 0)));
        print("ratings assumed 0.4 lower than they are", with(changed(1, 1, -0.4)));
        print("ratings assumed 0.4 higher than they are", with(changed(1, 1, 0.4)));
    }

    private Trial.Figures with(Parameters parameters) {
        return new Trial(Detector.full("", parameters), test).at(shipped);
    }

    private static Parameters changed(double rates, double switching, double ratings) {
        Parameters first = Parameters.FIRST;
        return new Parameters(
                0,
                first.phases().stream()
                        .map(each -> new Likeness(
                                each.start(),
                                each.perWorkday() * rates,
                                each.higherRating() + ratings,
                                each.lowerRating() + ratings,
                                each.logMinutes()))
                        .toList(),
                first.switching().stream()
                        .map(row -> row.stream().map(rate -> rate * switching).toList())
                        .toList(),
                first.ratingSpread(),
                first.logMinutesSpread(),
                first.caution());
    }

    /// How much of a figure is chance: the same on further sets of ties.
    private void repeat() {
        var sets = IntStream.range(0, REPEATS)
                .mapToObj(i -> Simulation.ties(Simulation.USUAL, TIES, REPEATED + i))
                .toList();
        double[] ours = repeated(Detector.full(), shipped, sets);
        print("**this filter, as shipped**", ours, ours);
        chosen.forEach((detector, threshold) -> print(detector.name(), repeated(detector, threshold, sets), ours));
    }

    private static double[] repeated(Detector detector, double threshold, List<List<SimulatedTie>> sets) {
        return sets.stream()
                .mapToDouble(ties -> new Trial(detector, ties).at(threshold).f1())
                .toArray();
    }

    private static void print(String name, double[] f1, double[] ours) {
        double[] less = new double[REPEATS];
        Arrays.setAll(less, i -> ours[i] - f1[i]);
        var spread = Arrays.stream(f1).summaryStatistics();
        var distance = Arrays.stream(less).summaryStatistics();
        System.out.printf(
                "| %s | %.3f | %.3f to %.3f | %+.3f to %+.3f |%n",
                name, spread.getAverage(), spread.getMin(), spread.getMax(), distance.getMin(), distance.getMax());
    }
}
