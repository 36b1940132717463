package dev.percolate.sandbox;

import java.util.List;
import java.util.Optional;

/// How far things have come between the app and the people, as anybody could tell who looks over their shoulders.
public interface Story {
    /// What somebody has not seen in direct and group conversations, and in which of them the newest is.
    record Unseen(String person, int count, String conversation) {}

    /// The app's direct messages with somebody: when the newest came, and the newest one in which they pressed
    /// something, empty where none.
    record Direct(String person, String conversation, String lastTs, Optional<String> pressedTs) {}

    /// A conversation the app opened for several people: its first and its newest message there, the newest
    /// one in which one of them pressed something, and who has pressed anything.
    record Together(
            String id,
            List<String> people,
            String firstTs,
            String lastTs,
            Optional<String> pressedTs,
            List<String> pressedBy) {}

    /// When the app wrote last to a channel it is in.
    record Said(String conversation, String lastTs) {}

    /// The channels among whose latest messages is one of the app's, in the order of their ids.
    List<Said> channels();

    /// The one it wrote to last.
    Optional<Together> together();

    /// Whom the app wrote to alone, longest ago first: those of `always`, and others as far as something was said
    /// there lately.
    List<Direct> direct(List<String> always);

    /// Those of `people` whom the app has shown a Home tab.
    List<String> homes(List<String> people);

    /// Of the conversations in which something was said lately. Nobody with nothing; in the order of their ids.
    List<Unseen> unread();
}
