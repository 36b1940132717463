package dev.percolate.tipping.slack;

import dev.percolate.outbox.MessageBody;
import dev.percolate.outbox.OnceKey;
import dev.percolate.outbox.Outbox;
import dev.percolate.outbox.OutgoingMessage;
import dev.percolate.outbox.OutgoingMessage.Kind;
import dev.percolate.outbox.OutgoingMessage.Urgency;
import dev.percolate.outbox.Recipient;
import dev.percolate.tipping.NamedTie;
import dev.percolate.tipping.Question;
import dev.percolate.tipping.Suggestion;
import dev.percolate.tipping.Switches;
import dev.percolate.tipping.TippingNews;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.QuietRules;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/// Asks and tells the two of a tie by the outbox.
@Singleton
final class TippingNewsByOutbox implements TippingNews {
    private static final Duration WORTH_KNOWING_FOR = Duration.ofDays(10);

    private final Outbox outbox;
    private final Switches switches;

    TippingNewsByOutbox(Outbox outbox, Switches switches) {
        this.outbox = outbox;
        this.switches = switches;
    }

    @Override
    public void ask(Question question, Person person, Person about, Instant notBefore) {
        boolean someByChance = switches.of(question.workspace()).byChance();
        outbox.add(unasked(
                question.workspace(),
                TippingKey.question(question.id()),
                Urgency.TIPPING,
                person,
                about,
                notBefore,
                Question.SENT_WITHIN,
                QuestionMessages.question(question, about, someByChance)));
    }

    @Override
    public void withdraw(Question question, Instant now) {
        outbox.withdraw(question.workspace(), TippingKey.question(question.id()), now);
    }

    /// Both chose it, so that neither message waits for a day on which there is room for it: one that waited
    /// would come later than the other.
    @Override
    public void reveal(NamedTie named, Person one, Person other) {
        tell(named, one, other);
        tell(named, other, one);
    }

    private void tell(NamedTie named, Person reader, Person about) {
        outbox.add(new OutgoingMessage(
                        named.tie().workspace(),
                        TippingKey.named(named, reader.id()),
                        new Recipient.Direct(reader.id()),
                        Kind.AGREED,
                        named.namedAt(),
                        named.namedAt().plus(WORTH_KNOWING_FOR),
                        NamedMessages.named(named, reader, about))
                .about(Set.of(about.id())));
    }

    @Override
    public void suggest(Suggestion suggestion, Person from, Person to, Instant notBefore) {
        QuietRules.nextWorkingMoment(to, notBefore)
                .ifPresent(moment -> outbox.add(unasked(
                        suggestion.workspace(),
                        TippingKey.suggestion(suggestion.id()),
                        Urgency.ANSWER_AWAITED,
                        to,
                        from,
                        moment,
                        Suggestion.SENT_WITHIN,
                        NamedMessages.suggestion(suggestion, from))));
    }

    @Override
    public void withdraw(Suggestion suggestion, Instant now) {
        outbox.withdraw(suggestion.workspace(), TippingKey.suggestion(suggestion.id()), now);
    }

    private static OutgoingMessage unasked(
            WorkspaceId workspace,
            OnceKey key,
            Urgency urgency,
            Person reader,
            Person about,
            Instant notBefore,
            Duration worth,
            MessageBody body) {
        return new OutgoingMessage(
                        workspace,
                        key,
                        new Recipient.Direct(reader.id()),
                        new Kind.Unasked(urgency),
                        notBefore,
                        notBefore.plus(worth),
                        body)
                .about(Set.of(about.id()));
    }
}
