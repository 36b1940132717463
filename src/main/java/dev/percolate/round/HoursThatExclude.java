package dev.percolate.round;

import java.util.List;

/// Whether hours keep enough people of a round from those they are introduced to for its keeper to know. Nothing in it
/// depends on an answer.
final class HoursThatExclude {
    /// Fewer would be known by name (promise 6).
    private static final int ENOUGH = 5;

    private HoursThatExclude() {}

    /// `choices` are those at its beginning; whoever shares no working hour with the others writes instead.
    static boolean in(List<Choice> choices) {
        return choices.stream()
                        .filter(choice -> !choice.grounds().haveTime())
                        .mapToInt(choice -> choice.seats().size())
                        .sum()
                >= ENOUGH;
    }
}
