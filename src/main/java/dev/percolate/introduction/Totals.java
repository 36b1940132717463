package dev.percolate.introduction;

import dev.percolate.workspace.Figure;

/// What may be shown of a quarter of a circle: how many people were in an introduction, how many were proposed, of
/// these
/// how many came together, of these how many somebody told of, and of these in how many they had met; and how many
/// pairs
/// were brought together for the first time in the workspace.
public record Totals(
        Figure people, Figure proposed, Figure together, Figure told, Figure met, Figure newPairs, Mixed mixed) {
    /// Of a quarter in which there was nothing or too little.
    public static final Totals HELD = new Totals(
            Figure.HELD,
            Figure.HELD,
            Figure.HELD,
            Figure.HELD,
            Figure.HELD,
            Figure.HELD,
            new Mixed.Known(Figure.HELD, Figure.HELD));

    /// How many of the new pairs are of different departments.
    public sealed interface Mixed {
        /// Of none of them anything was known.
        record NothingKnown() implements Mixed {}

        /// Of the pairs of whom it is known for both.
        record Known(Figure pairs, Figure across) implements Mixed {}
    }

    public boolean isAllHeld() {
        return people instanceof Figure.Held;
    }
}
