package dev.percolate.workspace;

/// What may be shown of a number about people, see [Figures]. It is all that may be kept of it, too: the number itself
/// is forgotten.
public sealed interface Figure {
    /// Says of every figure that is not shown the same, so that it tells no more than that.
    String TOO_FEW = "too few to show";

    Figure HELD = new Held();

    /// Rounded to five; never less.
    record Shown(int about) implements Figure {
        public Shown {
            if (about < Figures.FEWEST || about % Figures.ROUNDED_TO != 0) {
                throw new IllegalArgumentException("no figure to be shown: " + about);
            }
        }
    }

    /// Nobody can tell whether it was none, a few, or all but a few.
    record Held() implements Figure {}
}
