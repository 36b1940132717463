package dev.percolate.sandbox;

import jakarta.inject.Singleton;

/// The message that a reply belongs to. Slack takes a reply's own timestamp as well and loses what is posted there;
/// here that is refused.
@Singleton
public final class FindParent {
    private final Messages messages;

    FindParent(Messages messages) {
        this.messages = messages;
    }

    /// Refuses with `thread_not_found` or `cannot_reply_to_message`.
    public Message of(String conversation, String threadTs) {
        Message parent = messages.find(conversation, threadTs).orElseThrow(() -> SlackError.of("thread_not_found"));
        if (parent.ephemeralTo() != null || parent.threadTs() != null) {
            throw SlackError.of("cannot_reply_to_message");
        }
        return parent;
    }
}
