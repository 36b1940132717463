package dev.percolate.round;

import dev.percolate.introduction.Terms;

/// Who takes part in the rounds of a circle, how they are introduced, and on what terms.
public record Manner(Who who, Way way, Terms terms) {
    public static final Manner USUAL = new Manner(Who.WHOEVER_JOINED, Way.ASKED_FIRST, Terms.USUAL);

    /// Whether anybody is taken in, or introduced, without having said so.
    public boolean needsNotice() {
        return who == Who.EVERYBODY || way == Way.STRAIGHT_AWAY;
    }

    public enum Who {
        WHOEVER_JOINED,
        /// Everybody in the channel who, being told a working day ahead, didn't say that they would rather not.
        EVERYBODY
    }

    public enum Way {
        /// Once everybody of an introduction has said yes.
        ASKED_FIRST,
        /// Without being asked each time; whoever was not told of that a working day ahead is asked all the same.
        STRAIGHT_AWAY
    }
}
