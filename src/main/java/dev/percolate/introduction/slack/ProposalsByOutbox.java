package dev.percolate.introduction.slack;

import dev.percolate.introduction.Introduction;
import dev.percolate.introduction.Origin;
import dev.percolate.introduction.Proposals;
import dev.percolate.introduction.Stage;
import dev.percolate.outbox.MessageBody;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
    public void send(Introduction introduction, Map<PersonId, Person> people, Set<PersonId> inVain, Instant now) {
        for (Person reader : people.values()) {
            var others = othersThan(reader, people.values());
            var body = inVain.contains(reader.id())
                    ? IntroductionMessages.nextProposal(introduction, reader, others)
                    : IntroductionMessages.proposal(introduction, reader, others);
            if (introduction.isAskedBy(reader.id())) {
                add(introduction, reader, others, body, Kind.ANSWER, now);
            } else {
                QuietRules.nextWorkingMoment(reader, now)
                        .ifPresent(moment -> add(
                                introduction, reader, others, body, new Kind.Unasked(Urgency.ANSWER_AWAITED), moment));
            }
        }
    }

    private static List<Person> othersThan(Person reader, Collection<Person> people) {
        return people.stream()
                .filter(person -> !person.id().equals(reader.id()))
                .sorted(Comparator.comparing(Person::id))
                .toList();
    }

    private void add(
            Introduction introduction,
            Person reader,
            List<Person> others,
            MessageBody body,
            Kind kind,
            Instant notBefore) {
        outbox.add(new OutgoingMessage(
                        introduction.circle().workspace(),
                        ProposalKey.of(introduction.id(), reader.id()),
                        new Recipient.Direct(reader.id()),
                        kind,
                        notBefore,
                        end(introduction, notBefore),
                        body)
                .about(others.stream().map(Person::id).collect(Collectors.toSet())));
    }

    /// The proposal of a round says until when it can be answered, so it is not sent after that.
    private static Instant end(Introduction introduction, Instant notBefore) {
        var end = notBefore.plus(WORTH_SENDING_FOR);
        return introduction.origin() instanceof Origin.InRound
                        && introduction.stage() instanceof Stage.Open(var deadline)
                        && deadline.isBefore(end)
                ? deadline
                : end;
    }
}
