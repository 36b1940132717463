package dev.percolate.tipping;

import java.util.List;

/// What the filter assumes, as data with a version: a [TieState] says by which it was made, and is made
/// again where that is not the version in use.
///
/// Phases are in the order of [Phase]; `switching` has, per workday, how readily the one of the row turns
/// into the one of the column.
public record Parameters(
        int version,
        List<Likeness> phases,
        List<List<Double>> switching,
        double ratingSpread,
        double logMinutesSpread,
        Caution caution) {
    /// How a phase looks: how probably a tie begins in it, how many conversations a workday has, what the
    /// two rate them, the one who rates higher and the other, and the mean logarithm of their minutes.
    public record Likeness(
            double start, double perWorkday, double higherRating, double lowerRating, double logMinutes) {}

    /// What has to be there before anybody is asked: so much evidence, so many conversations in so many
    /// weeks, from the first to the last so many workdays, and the last no longer ago than that.
    public record Caution(double logit, int conversations, int weeks, int workdays, int workdaysSinceLast) {}

    /// Chosen by simulation, before anybody had answered anything.
    public static final Parameters FIRST = new Parameters(
            1,
            List.of(
                    new Likeness(0.05, 1 / 150.0, 2.8, 2.8, 3.15),
                    new Likeness(0.78, 1 / 28.0, 2.9, 2.9, 3.20),
                    new Likeness(0.04, 1 / 8.0, 4.0, 4.0, 3.60),
                    new Likeness(0.10, 1 / 2.2, 2.8, 2.8, 3.35),
                    new Likeness(0.03, 1 / 9.0, 3.9, 2.9, 3.25)),
            List.of(
                    List.of(0.0, 1 / 200.0, 0.0, 1 / 600.0, 0.0),
                    List.of(1 / 120.0, 0.0, 1 / 160.0, 1 / 250.0, 1 / 400.0),
                    List.of(1 / 300.0, 1 / 200.0, 0.0, 1 / 400.0, 1 / 600.0),
                    List.of(1 / 60.0, 1 / 18.0, 1 / 200.0, 0.0, 1 / 800.0),
                    List.of(1 / 150.0, 1 / 150.0, 1 / 300.0, 1 / 600.0, 0.0)),
            1.0,
            0.6,
            new Caution(0.76, 4, 3, 15, 21));

    public Parameters {
        int count = Phase.values().length;
        phases = List.copyOf(phases);
        switching = switching.stream().map(List::copyOf).toList();
        if (phases.size() != count
                || switching.size() != count
                || switching.stream().anyMatch(row -> row.size() != count)) {
            throw new IllegalArgumentException("there are " + count + " phases");
        }
    }

    Likeness of(Phase phase) {
        return phases.get(phase.ordinal());
    }

    double switching(Phase from, Phase to) {
        return switching.get(from.ordinal()).get(to.ordinal());
    }
}
