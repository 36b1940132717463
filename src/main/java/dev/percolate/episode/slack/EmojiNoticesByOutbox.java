package dev.percolate.episode.slack;

import dev.percolate.episode.EmojiNotices;
import dev.percolate.episode.View;
import dev.percolate.outbox.OnceKey;
import dev.percolate.outbox.Outbox;
import dev.percolate.outbox.OutgoingMessage;
import dev.percolate.outbox.OutgoingMessage.Kind;
import dev.percolate.outbox.Recipient;
import dev.percolate.workspace.Person;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/// Tells by the outbox, as the answer to what the person just did.
@Singleton
final class EmojiNoticesByOutbox implements EmojiNotices {
    private static final Duration STILL_AN_ANSWER = Duration.ofHours(1);

    private final Outbox outbox;

    EmojiNoticesByOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public boolean noted(View view, Person other, Instant now) {
        return outbox.add(new OutgoingMessage(
                        view.workspace(),
                        new OnceKey("log.emoji/" + view.id()),
                        new Recipient.Direct(view.author()),
                        Kind.ANSWER,
                        now,
                        now.plus(STILL_AN_ANSWER),
                        EmojiMessages.noted(view, other))
                .about(Set.of(other.id())));
    }
}
