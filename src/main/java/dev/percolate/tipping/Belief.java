package dev.percolate.tipping;

import java.util.Arrays;
import java.util.List;

/// How probable each [Phase] is, in that order; together one, none quite zero.
public final class Belief {
    /// What can be multiplied further without being lost.
    private static final double LEAST = Double.MIN_NORMAL;

    private final double[] shares;

    private Belief(double[] shares) {
        this.shares = shares;
    }

    /// As it was kept.
    public static Belief of(List<Double> kept) {
        double[] shares = kept.stream().mapToDouble(Double::doubleValue).toArray();
        double sum = Arrays.stream(shares).sum();
        boolean positive = Arrays.stream(shares).allMatch(share -> share > 0);
        if (shares.length != Phase.values().length || !positive || Math.abs(sum - 1) > 1e-6) {
            throw new IllegalArgumentException("no probabilities of phases: " + kept);
        }
        return new Belief(shares);
    }

    /// To be kept.
    public List<Double> shares() {
        return Arrays.stream(shares).boxed().toList();
    }

    static Belief normalised(double[] weights) {
        double sum = Arrays.stream(weights).sum();
        return new Belief(Arrays.stream(weights)
                .map(weight -> Math.max(weight / sum, LEAST))
                .toArray());
    }

    /// After something was seen that has this log likelihood in each phase. The greatest is taken off
    /// first: whatever was seen, at least one phase keeps its weight.
    Belief having(double[] logLikelihood) {
        double greatest = Double.NEGATIVE_INFINITY;
        double[] logs = new double[shares.length];
        for (int i = 0; i < shares.length; i++) {
            logs[i] = Math.log(shares[i]) + logLikelihood[i];
            greatest = Math.max(greatest, logs[i]);
        }
        for (int i = 0; i < shares.length; i++) {
            logs[i] = Math.exp(logs[i] - greatest);
        }
        return normalised(logs);
    }

    Belief times(double[][] matrix) {
        double[] next = new double[shares.length];
        for (int i = 0; i < shares.length; i++) {
            for (int j = 0; j < shares.length; j++) {
                next[j] += shares[i] * matrix[i][j];
            }
        }
        return normalised(next);
    }

    double share(Phase phase) {
        return shares[phase.ordinal()];
    }

    /// Of the odds against all other phases together, which say more than one minus the share where that is
    /// near one.
    double logit(Phase phase) {
        double others = 0;
        for (Phase each : Phase.values()) {
            others += each == phase ? 0 : share(each);
        }
        return Math.log(share(phase)) - Math.log(others);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Belief that && Arrays.equals(shares, that.shares);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(shares);
    }

    @Override
    public String toString() {
        return Arrays.toString(shares);
    }
}
