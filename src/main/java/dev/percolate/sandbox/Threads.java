package dev.percolate.sandbox;

import java.util.List;

/// What stands in the threads of a conversation, each named by the message it began with.
public interface Threads {
    /// `authors` are those who replied; `unseen` counts what others wrote since the person looked into it, 0 for
    /// whoever neither wrote in it nor ever looked.
    record Summary(String parentTs, int replies, List<String> authors, String lastTs, int unseen) {}

    /// Of the messages from `fromTs` to `untilTs`, both included; those without replies are left out.
    List<Summary> summaries(String conversation, String person, String fromTs, String untilTs);

    /// What the person may see of it, oldest first, without the message it began with.
    List<Message> replies(String conversation, String parentTs, String person);

    void markRead(String conversation, String parentTs, String person);
}
