package dev.percolate.tipping;

import java.util.Arrays;
import java.util.List;

/// How many conversations each conversation brings about, if they bring each other about: the branching ratio
/// of a Hawkes process with a kernel that decays exponentially, the likeliest of a grid.
final class Hawkes {
    static final double HALF = 0.5;
    private static final double[] RATIOS = {0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95
    };
    private static final double[] DECAYS = {1 / 3.0, 1 / 8.0, 1 / 20.0, 1 / 40.0};
    private static final double[] RATES = {1 / 120.0, 1 / 60.0, 1 / 30.0, 1 / 15.0, 1 / 8.0, 1 / 4.0};

    private Hawkes() {}

    static Detector detector() {
        return new Detector("Hawkes branching ratio", Hawkes::scores);
    }

    private static double[] scores(List<SharedConversation> log, OperationalDays days) {
        double[] at = Detector.workdays(log, days);
        double[] scores = new double[at.length];
        double[] best = new double[at.length];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        for (double ratio : RATIOS) {
            for (double decay : DECAYS) {
                for (double rate : RATES) {
                    double[] likelihoods = likelihoods(at, ratio, decay, rate);
                    for (int i = 0; i < at.length; i++) {
                        if (likelihoods[i] > best[i]) {
                            best[i] = likelihoods[i];
                            scores[i] = ratio;
                        }
                    }
                }
            }
        }
        return scores;
    }

    /// The logarithm, up to each conversation.
    private static double[] likelihoods(double[] at, double ratio, double decay, double rate) {
        double[] likelihoods = new double[at.length];
        double excited = 0;
        double logs = 0;
        for (int i = 0; i < at.length; i++) {
            excited = i == 0 ? 0 : (excited + 1) * Math.exp(-decay * (at[i] - at[i - 1]));
            logs += i == 0 ? 0 : Math.log(rate + ratio * decay * excited);
            likelihoods[i] = logs - rate * at[i] - ratio * (i - excited);
        }
        return likelihoods;
    }
}
