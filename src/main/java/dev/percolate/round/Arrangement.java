package dev.percolate.round;

/// What was decided about the rounds of a circle, whether they run, and whether as a pilot only. What somebody saw of
/// it
/// when they decided otherwise is compared with this.
public record Arrangement(RoundWish wish, boolean runs, boolean pilot) {
    public Arrangement {
        if (pilot && !runs) {
            throw new IllegalArgumentException("a pilot is rounds that run");
        }
    }
}
