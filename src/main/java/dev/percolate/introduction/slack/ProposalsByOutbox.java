package dev.percolate.introduction.slack;

import dev.percolate.introduction.Connection;
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
import dev.percolate.workspace.WorkingTime;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    public void send(Introduction introduction, Map<PersonId, Person> people, Foreword foreword, Instant now) {
        for (Person reader : people.values()) {
            var others = othersThan(reader, people.values());
            var body = body(introduction, reader, others, foreword);
            var about = about(others, foreword);
            if (introduction.isAskedBy(reader.id())) {
                add(introduction, reader, about, body, Kind.ANSWER, now);
            } else {
                QuietRules.nextWorkingMoment(reader, now)
                        .filter(moment -> moment.isBefore(end(introduction, reader, moment)))
                        .ifPresent(
                                moment -> add(introduction, reader, about, body, kind(introduction, reader), moment));
            }
        }
    }

    /// Whoever is new agreed to these when they asked for them; that one comes now is what somebody else decided.
    private static Kind kind(Introduction introduction, Person reader) {
        return introduction.origin().equals(new Origin.NewHere(reader.id()))
                ? Kind.AGREED
                : new Kind.Unasked(Urgency.ANSWER_AWAITED);
    }

    private static MessageBody body(Introduction introduction, Person reader, List<Person> others, Foreword foreword) {
        return switch (foreword) {
            case Foreword.None() -> IntroductionMessages.proposal(introduction, reader, others);
            case Foreword.InVain(var readers) ->
                readers.contains(reader.id())
                        ? IntroductionMessages.nextProposal(introduction, reader, others)
                        : IntroductionMessages.proposal(introduction, reader, others);
            case Foreword.NewHere welcome ->
                IntroductionMessages.welcome(introduction, reader, others.getFirst(), welcome);
            case Foreword.Recommended recommended ->
                RecommendationMessages.proposal(introduction, reader, others.getFirst(), recommended);
        };
    }

    private static Set<PersonId> about(List<Person> others, Foreword foreword) {
        var introducer = switch (foreword) {
            case Foreword.Recommended recommended -> Stream.of(recommended.introducer());
            case Foreword.None _, Foreword.InVain _, Foreword.NewHere _ -> Stream.<Person>of();
        };
        return Stream.concat(others.stream(), introducer).map(Person::id).collect(Collectors.toSet());
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
            Set<PersonId> about,
            MessageBody body,
            Kind kind,
            Instant notBefore) {
        outbox.add(new OutgoingMessage(
                        introduction.circle().workspace(),
                        ProposalKey.of(introduction.id(), reader.id()),
                        new Recipient.Direct(reader.id()),
                        kind,
                        notBefore,
                        end(introduction, reader, notBefore),
                        body)
                .about(about));
    }

    /// The proposal of a round says until when it can be answered, so it is not sent after that, nor at all
    /// where the reader's next working hours are later. Whoever asked on behalf of two others hears of it on
    /// a day they know, so both must have had time by then.
    private static Instant end(Introduction introduction, Person reader, Instant notBefore) {
        var end = notBefore.plus(WORTH_SENDING_FOR);
        return switch (introduction.origin()) {
            case Origin.AskedBy _, Origin.NewHere _ -> end;
            case Origin.InRound _ ->
                introduction.stage() instanceof Stage.Open(var deadline) ? earlier(deadline, end) : end;
            case Origin.ConnectedBy _ ->
                earlier(
                        WorkingTime.orInUtc(reader).daysAfter(Connection.WORKING_DAYS_TO_ARRIVE, notBefore),
                        introduction.lastDeadline().orElse(end));
        };
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
