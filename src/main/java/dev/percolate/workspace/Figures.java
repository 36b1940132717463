package dev.percolate.workspace;

import dev.percolate.workspace.Figure.Shown;

/// Which numbers about people may be shown, and how (promise 6): rounded to five, of at least five people and five
/// pairs, none of whom gave more than a quarter of it, and only where the same is true of what they leave out.
///
/// A number is counted once for a fixed period, when that is over, and only its figure is kept. Then neither a later
/// answer nor somebody's going can be told from what it was before, and no two figures of one period differ by a few.
///
/// Figures of one period form a tree: a total, parts of it, parts of those. What is held takes all below it along, so
/// nobody finds it as a sum or a difference of others. Figures that overlap in another way do not belong beside each
/// other: the total of a workspace beside those of all its circles would tell the one that is held.
///
/// No part that may be none is shown as such: if "none" were shown, everything held would be known to be one to four.
/// That nothing was left out may be shown; it says of nobody what they would rather not have said.
public final class Figures {
    static final int FEWEST = 5;
    static final int ROUNDED_TO = 5;
    private static final int LARGEST_SHARE = 4;

    private Figures() {}

    /// That of all there are.
    public static Figure total(Counted all) {
        return isEnough(all) ? shown(all) : Figure.HELD;
    }

    /// That of some of what `whole` is a figure of; `rest` is all else of it.
    public static Figure part(Figure whole, Counted some, Counted rest) {
        return whole instanceof Shown && isEnough(some) && (rest.amount() == 0 || isEnough(rest))
                ? shown(some)
                : Figure.HELD;
    }

    private static boolean isEnough(Counted counted) {
        return counted.amount() >= FEWEST
                && counted.people() >= FEWEST
                && counted.pairs() >= FEWEST
                && counted.most() * LARGEST_SHARE <= counted.answers();
    }

    private static Figure shown(Counted counted) {
        return new Shown((counted.amount() + ROUNDED_TO / 2) / ROUNDED_TO * ROUNDED_TO);
    }
}
