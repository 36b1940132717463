package dev.percolate.tipping;

/// How much speaks for a tie having become mentoring, as log odds: what is assumed of any tie, and what the
/// times of the conversations, their lengths and their ratings add to that. `enough` says that there are
/// enough conversations, over enough time and lately, to ask anybody.
public record Evidence(double assumed, double timing, double length, double depth, boolean enough, boolean strong) {
    public double logit() {
        return assumed + timing + length + depth;
    }

    public double probability() {
        return 1 / (1 + Math.exp(-logit()));
    }

    /// Whether the two may be asked. Whether they are is also a matter of what they chose and when they
    /// were last asked.
    public boolean tipped() {
        return enough && strong;
    }
}
