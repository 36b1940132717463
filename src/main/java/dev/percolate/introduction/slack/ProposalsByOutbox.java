package dev.percolate.introduction.slack;

import dev.percolate.introduction.Introduction;
import dev.percolate.introduction.Proposals;
import dev.percolate.outbox.Outbox;
import dev.percolate.outbox.OutgoingMessage;
import dev.percolate.outbox.OutgoingMessage.Kind;
import dev.percolate.outbox.OutgoingMessage.Urgency;
import dev.percolate.outbox.Recipient;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.QuietRules;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/// Asks by direct message: whoever asked for the introduction at once, everybody else in their next working hours.
@Singleton
final class ProposalsByOutbox implements Proposals {
    /// Five days always hold three working days, enough for what Slack or the quiet rules held up. Whoever asked would
    /// not expect an answer to come of it later.
    private static final Duration WORTH_SENDING_FOR = Duration.ofDays(5);

    private final Outbox outbox;

    ProposalsByOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void send(Introduction introduction, Map<PersonId, Person> people, Instant now) {
        for (Person reader : people.values()) {
            Person other = otherThan(reader, people.values());
            if (introduction.isAskedBy(reader.id())) {
                add(introduction, reader, other, Kind.ANSWER, now);
            } else {
                QuietRules.nextWorkingMoment(reader, now)
                        .ifPresent(moment ->
                                add(introduction, reader, other, new Kind.Unasked(Urgency.ANSWER_AWAITED), moment));
            }
        }
    }

    private static Person otherThan(Person reader, Collection<Person> people) {
        return people.stream()
                .filter(person -> !person.id().equals(reader.id()))
                .findFirst()
                .orElseThrow();
    }

    private void add(Introduction introduction, Person reader, Person other, Kind kind, Instant notBefore) {
        outbox.add(new OutgoingMessage(
                        introduction.circle().workspace(),
                        ProposalKey.of(introduction.id(), reader.id()),
                        new Recipient.Direct(reader.id()),
                        kind,
                        notBefore,
                        notBefore.plus(WORTH_SENDING_FOR),
                        IntroductionMessages.proposal(introduction, reader, other))
                .about(Set.of(other.id())));
    }
}
