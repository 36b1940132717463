package dev.percolate.sandbox;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

public interface Conversations {
    Optional<Conversation> find(String id);

    /// The direct or group conversation of exactly these people, the bot among them.
    Optional<Conversation> between(SortedSet<String> people);

    void addChannel(Conversation channel);

    void createdBy(String channel, String person);

    /// False where these people have one already; then nothing is added.
    boolean addBetween(Conversation conversation, SortedSet<String> people);

    /// False where the person was in it already.
    boolean join(String conversation, String person);

    /// False where the person was not in it.
    boolean leave(String conversation, String person);

    boolean isIn(String conversation, String person);

    /// The same, but that whoever is deactivated is nowhere until they are back.
    boolean isActiveIn(String conversation, String person);

    /// Those after this person who are active, in the order of their ids.
    List<String> members(String conversation, String after, int limit);

    /// Every channel, by name.
    List<Conversation> channels();

    record Entered(Conversation channel, boolean isIn) {}

    /// Every channel, by name, and whether the person is in it.
    List<Entered> channelsAsOf(String person);

    /// Channels first, by name.
    List<Conversation> of(String person);

    void markRead(String conversation, String person);

    /// A conversation as one of its people has it. `with` are the others, empty for channels; `unread` is how many
    /// messages of others for everybody came since the person last looked, counted as far as a thousand.
    record Seat(Conversation conversation, List<String> with, int unread) {}

    /// Channels first, by name.
    List<Seat> seats(String person);
}
