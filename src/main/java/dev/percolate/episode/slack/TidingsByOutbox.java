package dev.percolate.episode.slack;

import dev.percolate.episode.Ask;
import dev.percolate.episode.ThankYou;
import dev.percolate.episode.Tidings;
import dev.percolate.outbox.MessageBody;
import dev.percolate.outbox.OnceKey;
import dev.percolate.outbox.Outbox;
import dev.percolate.outbox.OutgoingMessage;
import dev.percolate.outbox.OutgoingMessage.Kind;
import dev.percolate.outbox.OutgoingMessage.Urgency;
import dev.percolate.outbox.Recipient;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.QuietRules;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Brings thanks and questions by the outbox, unasked: whoever receives them did nothing just now. Whoever's zone is
/// unknown is not written to, and to the sender that looks the same.
@Singleton
final class TidingsByOutbox implements Tidings {
    /// Thanks are as good a week later, and make a conversation one that both know of.
    private static final Duration THANKS_WORTH_READING_FOR = Duration.ofDays(10);

    private final Outbox outbox;

    TidingsByOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void thank(ThankYou thankYou, Person from, Person to, String words, Instant now) {
        send(
                thankYou.workspace(),
                new TidingsKey.OfThankYou(thankYou.id()).once(),
                Urgency.OUTCOME,
                moment -> moment.plus(THANKS_WORTH_READING_FOR),
                ThankMessages.thankYou(from, thankYou.day(), words, thankYou.invitation()),
                from.id(),
                to,
                now);
    }

    /// Nobody waits for the answer as for that to a request, since whoever asks is told nothing of it: it goes with
    /// the questions whether people met.
    @Override
    public void askToConfirm(Ask ask, Person from, Person to, Instant now) {
        send(
                ask.workspace(),
                new TidingsKey.OfAsk(ask.id()).once(),
                Urgency.CHECK_IN,
                _ -> now.plus(Ask.OPEN_FOR),
                ConfirmMessages.question(ask.id(), from, ask.day()),
                from.id(),
                to,
                now);
    }

    private void send(
            WorkspaceId workspace,
            OnceKey once,
            Urgency urgency,
            UnaryOperator<Instant> dropAfter,
            MessageBody body,
            PersonId from,
            Person to,
            Instant now) {
        QuietRules.nextWorkingMoment(to, now)
                .ifPresent(moment -> outbox.add(new OutgoingMessage(
                                workspace,
                                once,
                                new Recipient.Direct(to.id()),
                                new Kind.Unasked(urgency),
                                moment,
                                dropAfter.apply(moment),
                                body)
                        .about(Set.of(from))));
    }

    @Override
    public void withdraw(Ask ask, Instant now) {
        outbox.withdraw(ask.workspace(), new TidingsKey.OfAsk(ask.id()).once(), now);
    }

    @Override
    public void withdraw(ThankYou thankYou, Instant now) {
        outbox.withdraw(thankYou.workspace(), new TidingsKey.OfThankYou(thankYou.id()).once(), now);
    }
}
