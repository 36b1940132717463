package dev.percolate.introduction;

import java.util.Optional;

/// What a person says of themselves to those they are introduced to, in one line each, empty where they say nothing;
/// and how they like to meet. Lines are plain text as typed, of at most [#LONGEST] characters: shown only after
/// escaping.
public record Profile(String canHelpWith, String wouldLike, String wouldBring, Preferences preferences) {
    /// In code points.
    public static final int LONGEST = 150;

    public static final Profile EMPTY = new Profile("", "");

    public Profile {
        canHelpWith = OneLine.of(canHelpWith);
        wouldLike = OneLine.of(wouldLike);
        wouldBring = OneLine.of(wouldBring);
        if (isTooLong(canHelpWith) || isTooLong(wouldLike) || isTooLong(wouldBring)) {
            throw new IllegalArgumentException("a line of a profile has at most " + LONGEST + " characters");
        }
    }

    /// Of somebody who says no more than that.
    public Profile(String canHelpWith, String wouldLike) {
        this(canHelpWith, wouldLike, "", Preferences.NONE);
    }

    public static boolean isTooLong(String line) {
        return OneLine.length(line) > LONGEST;
    }

    public boolean saysNothing() {
        return canHelpWith.isEmpty() && wouldLike.isEmpty() && wouldBring.isEmpty();
    }

    /// All that others can have of this one: a wish may be met by either line.
    String offers() {
        return canHelpWith + "\n" + wouldBring;
    }

    /// Whether both would like to learn or talk about something of the same.
    boolean hasGoalsOf(Profile other) {
        return Words.of(wouldLike).sharedWith(Words.of(other.wouldLike)) > 0;
    }

    /// The line that meets most of what the other would like; of equals what this one can help with, for that is how
    /// it was meant. Empty where none does.
    Optional<Offer> offerTo(Profile other) {
        var wish = Words.of(other.wouldLike);
        int helped = wish.sharedWith(Words.of(canHelpWith));
        int brought = wish.sharedWith(Words.of(wouldBring));
        if (helped == 0 && brought == 0) {
            return Optional.empty();
        }
        return Optional.of(helped >= brought ? new Offer.CanHelpWith(canHelpWith) : new Offer.WouldBring(wouldBring));
    }
}
