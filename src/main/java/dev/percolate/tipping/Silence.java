package dev.percolate.tipping;

/// What time without a conversation says: phases turn into others, and those in which people talk often
/// become less probable. That is the exponential of a matrix times the time; its powers for 1, 2, 4, … half
/// days are made once, and those that the time is made of are multiplied.
final class Silence {
    private static final int POWERS = 16;
    private static final int TERMS = 24;
    private static final double WORKDAYS = 0.5;

    private final double[][][] powers = new double[POWERS][][];

    Silence(Parameters parameters) {
        powers[0] = exponential(generator(parameters));
        for (int i = 1; i < POWERS; i++) {
            powers[i] = scaled(product(powers[i - 1], powers[i - 1]));
        }
    }

    Belief after(Belief belief, int halves) {
        // A century later nothing changes any more.
        int time = Math.min(halves, (1 << POWERS) - 1);
        Belief now = belief;
        for (int i = 0; i < POWERS; i++) {
            if ((time >> i & 1) == 1) {
                now = now.times(powers[i]);
            }
        }
        return now;
    }

    private static double[][] generator(Parameters parameters) {
        int count = Phase.values().length;
        double[][] rates = new double[count][count];
        for (Phase from : Phase.values()) {
            double leaves = parameters.of(from).perWorkday();
            for (Phase to : Phase.values()) {
                double rate = parameters.switching(from, to);
                rates[from.ordinal()][to.ordinal()] = rate * WORKDAYS;
                leaves += rate;
            }
            rates[from.ordinal()][from.ordinal()] = -leaves * WORKDAYS;
        }
        return rates;
    }

    /// By its series: half a workday is so short that it ends after a few terms.
    private static double[][] exponential(double[][] rates) {
        double[][] sum = identity(rates.length);
        double[][] term = identity(rates.length);
        for (int n = 1; n <= TERMS; n++) {
            term = product(term, rates);
            for (int i = 0; i < rates.length; i++) {
                for (int j = 0; j < rates.length; j++) {
                    term[i][j] /= n;
                    sum[i][j] += term[i][j];
                }
            }
        }
        return sum;
    }

    private static double[][] identity(int size) {
        double[][] matrix = new double[size][size];
        for (int i = 0; i < size; i++) {
            matrix[i][i] = 1;
        }
        return matrix;
    }

    private static double[][] product(double[][] left, double[][] right) {
        double[][] product = new double[left.length][left.length];
        for (int i = 0; i < left.length; i++) {
            for (int j = 0; j < left.length; j++) {
                for (int k = 0; k < left.length; k++) {
                    product[i][j] += left[i][k] * right[k][j];
                }
            }
        }
        return product;
    }

    /// Beliefs are normalised anyway; decades would otherwise be too small for a number.
    private static double[][] scaled(double[][] matrix) {
        double greatest = 0;
        for (double[] row : matrix) {
            for (double value : row) {
                greatest = Math.max(greatest, value);
            }
        }
        for (double[] row : matrix) {
            for (int i = 0; i < row.length; i++) {
                row[i] /= greatest;
            }
        }
        return matrix;
    }
}
