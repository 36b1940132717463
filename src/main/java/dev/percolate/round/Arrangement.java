package dev.percolate.round;

/// What was decided about the rounds of a circle, and whether they run. What somebody saw of it when they decided
/// otherwise is compared with this.
public record Arrangement(RoundWish wish, boolean runs) {}
