package dev.percolate.round.slack;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.ReadQuarters.Year;
import dev.percolate.outbox.Attachment;
import dev.percolate.outbox.OnceKey;
import dev.percolate.outbox.Outbox;
import dev.percolate.outbox.OutgoingMessage;
import dev.percolate.outbox.OutgoingMessage.Kind;
import dev.percolate.outbox.Recipient;
import dev.percolate.workspace.PersonId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Sends whoever asked for it the picture of totals. Nothing else is changed by that.
@Singleton
class TotalsByOutbox {
    private static final Duration WANTED_FOR = Duration.ofHours(1);

    private final Outbox outbox;

    TotalsByOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    /// A click that comes twice within a minute is one.
    @Transactional
    void send(Circle circle, PersonId reader, Year year, Attachment picture, Instant now) {
        long minute = now.truncatedTo(ChronoUnit.MINUTES).getEpochSecond();
        outbox.add(new OutgoingMessage(
                        circle.workspace(),
                        new OnceKey("round.totals/" + circle.channel() + "/" + reader + "/" + minute),
                        new Recipient.Direct(reader),
                        Kind.ANSWER,
                        now,
                        now.plus(WANTED_FOR),
                        TotalsViews.message(circle, year))
                .carrying(picture));
    }
}
