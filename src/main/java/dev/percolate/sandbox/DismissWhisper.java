package dev.percolate.sandbox;

import jakarta.inject.Singleton;
import java.util.Optional;

/// Somebody puts away what they alone see. For everybody else there was nothing.
@Singleton
public final class DismissWhisper {
    private final Messages messages;
    private final Posting posting;

    DismissWhisper(Messages messages, Posting posting) {
        this.messages = messages;
        this.posting = posting;
    }

    /// What was put away before stays so.
    public Outcome dismiss(Person person, Conversation where, String ts) {
        Optional<Message> found = messages.find(where.id(), ts);
        if (found.isEmpty()) {
            return Outcome.DONE;
        }
        if (!person.id().equals(found.get().ephemeralTo())) {
            return new Outcome.Failed("Only what you alone see can be dismissed.");
        }
        posting.remove(found.get());
        return Outcome.DONE;
    }
}
