package dev.percolate.tipping;

/// Why two people are asked what they call what they have. They are never told which it was: that makes a question
/// deniable, and only the answers to questions by chance say how common mentoring is.
public enum Origin {
    DETECTOR,
    CHANCE
}
