package dev.percolate.sandbox;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public interface SharedFiles {
    /// `uploadKey` is what the bytes will be sent with.
    void expect(SharedFile file, String uploadKey);

    /// True where these are the bytes that are waited for; then nothing else can take their place.
    boolean receive(String uploadKey, byte[] bytes);

    /// Those whose bytes have come, until they are completed.
    Optional<SharedFile> received(String id);

    /// False where it was completed before.
    boolean complete(String id, String title);

    void share(String id, String conversation, String messageTs);

    /// What stands in the conversation's messages from one timestamp to another, both included, in the order of their
    /// ids.
    List<SharedFile> in(String conversation, String from, String to);

    /// The bytes of those that are no longer than this, by their ids.
    Map<String, byte[]> small(Collection<String> ids, long longest);

    /// A file that stands in some conversation.
    Optional<SharedFile> shared(String id);

    /// What somebody gives the app in a form, whole at once.
    void give(SharedFile file, String owner, byte[] bytes);

    /// One that was completed or given, where it stands, and whose it is.
    record Kept(SharedFile file, List<Conversation> places, String owner) {}

    Optional<Kept> kept(String id);

    byte[] bytes(String id);
}
