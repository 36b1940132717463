package dev.percolate.tipping;

import java.util.Arrays;
import java.util.List;

/// Bayesian online detection of change points (Adams and MacKay, 2007) on the gaps: the log odds that something
/// changed since the first conversation, and that they meet often since.
final class RunLength {
    private static final double HAZARD = 1 / 12.0;

    private RunLength() {}

    static Detector detector() {
        return new Detector("BOCPD", RunLength::scores);
    }

    private static double[] scores(List<SharedConversation> log, OperationalDays days) {
        double[] at = Detector.workdays(log, days);
        double[] scores = new double[at.length];
        // By the conversation at which the run began.
        double[] runs = new double[at.length];
        Arrays.fill(runs, 0, Math.min(1, runs.length), 1);
        for (int now = 1; now < at.length; now++) {
            double all = 0;
            for (int began = 0; began < now; began++) {
                runs[began] *= predicted(now - 1 - began, at[now - 1] - at[began], at[now] - at[now - 1]);
                all += runs[began];
            }
            double changed = 0;
            for (int began = 0; began < now; began++) {
                runs[began] /= all;
                changed += began == 0 ? 0 : runs[began] * Rates.often(now - began, at[now] - at[began]);
                runs[began] *= 1 - HAZARD;
            }
            runs[now] = HAZARD;
            scores[now] = Math.log(Math.max(changed, Double.MIN_NORMAL)) - Math.log1p(-changed);
        }
        return scores;
    }

    private static double predicted(int count, double time, double gap) {
        double shape = 1.0 + count;
        double rate = Rates.PRIOR + time;
        return shape / rate * Math.pow(rate / (rate + gap), shape + 1);
    }
}
