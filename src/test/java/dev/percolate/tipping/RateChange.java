package dev.percolate.tipping;

import static dev.percolate.tipping.Rates.PRIOR;

import java.util.List;

/// How sure it is that two people meet more often than they did, and often: the Bayes factor of a rate that
/// rose once, at any of their conversations, over one that never changed.
final class RateChange {
    private RateChange() {}

    static Detector detector() {
        return new Detector("Gamma-Poisson change of rate", RateChange::scores);
    }

    private static double[] scores(List<SharedConversation> log, OperationalDays days) {
        double[] at = Detector.workdays(log, days);
        double[] scores = new double[at.length];
        for (int last = 2; last < at.length; last++) {
            scores[last] = rise(at, last);
        }
        return scores;
    }

    private static double rise(double[] at, int last) {
        double sum = 0;
        double constant = marginal(last, at[last]);
        for (int change = 1; change < last; change++) {
            double before = at[change];
            double after = at[last] - before;
            sum += 2
                    * Rates.often(last - change, after)
                    * rose(change, before, last - change, after)
                    * Math.exp(marginal(change, before) + marginal(last - change, after) - constant);
        }
        return Math.log(sum / (last - 1));
    }

    /// The logarithm, over all rates.
    private static double marginal(int count, double time) {
        return Math.log(PRIOR) + logFactorial(count) - (count + 1) * Math.log(PRIOR + time);
    }

    /// That the later of two gamma distributed rates is the higher one: a tail of a binomial distribution,
    /// since both shapes are whole numbers.
    private static double rose(int count, double time, int laterCount, double laterTime) {
        int all = count + laterCount + 1;
        double share = (PRIOR + time) / (2 * PRIOR + time + laterTime);
        double tail = 0;
        for (int i = count + 1; i <= all; i++) {
            tail += Math.exp(logFactorial(all)
                    - logFactorial(i)
                    - logFactorial(all - i)
                    + i * Math.log(share)
                    + (all - i) * Math.log(1 - share));
        }
        return tail;
    }

    private static double logFactorial(int n) {
        double sum = 0;
        for (int i = 2; i <= n; i++) {
            sum += Math.log(i);
        }
        return sum;
    }
}
