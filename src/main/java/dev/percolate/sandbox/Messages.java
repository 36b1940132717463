package dev.percolate.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

public interface Messages {
    /// A timestamp for a message now, later than any other in the conversation.
    String nextTimestamp(String conversation, Instant now);

    void add(Message message);

    Optional<Message> find(String conversation, String ts);

    void replace(Message message);

    void remove(String conversation, String ts);

    /// Remembers that the person pressed something in it.
    void pressed(Message message, String person);

    /// Forgets what only this person sees in the conversation.
    void removeWhispers(String conversation, String person);

    /// The newest ones the person may see outside of threads, oldest first.
    List<Message> newest(String conversation, String person, int limit);

    /// The newest ones before a timestamp, as above.
    List<Message> before(String ts, String conversation, String person, int limit);
}
