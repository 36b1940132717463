package dev.percolate.request;

/// How well an offer suits a wish, in whole points, addend by addend.
public record FitScore(int fit, int beenThrough, int needs, int difference, int hours, int fairness) {
    static final int MOST_FIT = 1_000;

    /// What was asked for by name counts alike, be it difference or shared experience.
    static final int MOST_BEEN_THROUGH = 250;

    static final int MOST_DIFFERENCE = 250;
    static final int MOST_NEEDS = 150;
    static final int MOST_HOURS = 80;
    static final int MOST_FAIRNESS = 80;

    /// Before anything is known of the person; as far as it decides who is looked at more closely.
    FitScore(int fit, int beenThrough, int needs, int fairness) {
        this(fit, beenThrough, needs, 0, 0, fairness);
    }

    FitScore with(int moreDifference, int moreHours) {
        return new FitScore(fit, beenThrough, needs, moreDifference, moreHours, fairness);
    }

    public int total() {
        return fit + beenThrough + needs + difference + hours + fairness;
    }
}
