package dev.percolate.tipping;

/// What so many conversations in so many workdays tell about a rate that is a priori exponential, with the
/// mean of a casual tie.
final class Rates {
    static final double PRIOR = 28;
    /// As near to the gap of a growing tie as to that of a casual one.
    private static final double OFTEN = 15;

    private Rates() {}

    /// That it is higher than once in [#OFTEN] workdays: so few events of a Poisson process.
    static double often(int count, double workdays) {
        double mean = (PRIOR + workdays) / OFTEN;
        double term = Math.exp(-mean);
        double sum = 0;
        for (int i = 0; i <= count; i++) {
            sum += term;
            term *= mean / (i + 1);
        }
        return Math.min(sum, 1);
    }
}
