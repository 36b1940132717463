package dev.percolate.outbox;

import dev.percolate.outbox.Delivery.Unknown;
import dev.percolate.vault.Vault;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes one claimed message through its steps. Each step is committed before the next begins, so that wherever the
/// process ends, what is known about the message is true.
@Singleton
final class SendMessage {
    /// Longer than all calls to Slack that a message may need before it is posted.
    static final Duration LEASE = Duration.ofMinutes(1);

    private static final Logger log = LoggerFactory.getLogger(SendMessage.class);

    private final SealedBody bodies;
    private final PrepareConversation conversations;
    private final PostMessage posts;
    private final Setback setback;

    SendMessage(SealedBody bodies, PrepareConversation conversations, PostMessage posts, Setback setback) {
        this.bodies = bodies;
        this.conversations = conversations;
        this.posts = posts;
        this.setback = setback;
    }

    void send(ClaimedMessage message, Instant domainNow) {
        SealedBody.Opened opened;
        try {
            opened = bodies.open(message.workspace(), message.body());
        } catch (Vault.CannotOpen e) {
            // A wrong key is soon put right; a message that was thrown away for it would be lost for good.
            log.error(
                    "the key (PERCOLATE_KEY) does not open message {} of {}; it waits",
                    message.id(),
                    message.workspace());
            setback.failed(message, "the key does not open it", domainNow);
            return;
        }
        conversations
                .of(message, opened.file(), domainNow)
                .ifPresent(target -> posts.post(message, target, opened.body(), domainNow));
    }

    static Delivery outcomeOf(Supplier<Delivery> call) {
        try {
            return call.get();
        } catch (RuntimeException e) {
            return new Unknown(e.getClass().getSimpleName());
        }
    }
}
