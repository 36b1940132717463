package dev.percolate.introduction;

import java.util.UUID;

/// Two of the people of an introduction, what became of it, whether anybody told of it and had met, and whether these
/// two had been brought together before. It is there to be counted, and shown to nobody.
public record IntroducedPair(UUID introduction, Pair pair, boolean together, boolean told, boolean met, boolean again) {
    public IntroducedPair {
        if (!together && again || met && !told) {
            throw new IllegalArgumentException("nobody could tell so");
        }
    }

    /// Whoever left cannot be told apart from others who did.
    boolean isOfKnownPeople() {
        return !pair.one().isSomeoneWhoLeft() && !pair.other().isSomeoneWhoLeft();
    }
}
