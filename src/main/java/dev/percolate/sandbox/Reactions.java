package dev.percolate.sandbox;

import java.util.List;

/// Emoji that people put under messages.
public interface Reactions {
    /// Slack's limits on one message: different emoji, and those of one person.
    int MOST_EMOJI = 50;

    int MOST_OF_ONE_PERSON = 23;

    /// `people` in the order in which they came.
    record Reaction(String ts, String name, List<String> people) {}

    /// False where it is there already or would be one too many.
    boolean add(String conversation, String ts, String name, String person);

    /// False where it was not there.
    boolean remove(String conversation, String ts, String name, String person);

    /// Of one message, in the order in which its emoji were first used.
    List<Reaction> of(String conversation, String ts);

    /// Of all messages from `fromTs` to `untilTs`, both included, in the same order.
    List<Reaction> between(String conversation, String fromTs, String untilTs);
}
