package dev.percolate.introduction.slack;

import dev.percolate.introduction.Connection;
import dev.percolate.introduction.Introduction;
import dev.percolate.introduction.Introduction.Part;
import dev.percolate.introduction.Outcomes;
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
import dev.percolate.workspace.WorkingTime;
import dev.percolate.workspace.WorkingWeeks;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Tells outcomes by the outbox: to all of them in their group, to one alone by direct message in their working hours.
@Singleton
final class OutcomesByOutbox implements Outcomes {
    /// Who said yes shall not be left hanging, however much else waits for them: in ten days there is always room.
    private static final Duration WORTH_KNOWING_FOR = Duration.ofDays(10);

    private static final Duration WORTH_SENDING_FOR = Duration.ofDays(5);

    /// After that the question whether they met is near.
    private static final Duration WORTH_REMINDING_FOR = Duration.ofDays(1);

    private static final int WORKING_DAYS_AT_LEAST = 2;

    private final Outbox outbox;
    private final WorkingWeeks weeks;

    OutcomesByOutbox(Outbox outbox, WorkingWeeks weeks) {
        this.outbox = outbox;
        this.weeks = weeks;
    }

    @Override
    public void together(Introduction introduction, Map<PersonId, Person> people, List<Instant> times, Instant moment) {
        outbox.add(new OutgoingMessage(
                introduction.circle().workspace(),
                new OnceKey("introduction.together/" + introduction.id()),
                group(introduction),
                Kind.ANSWER,
                moment,
                moment.plus(WORTH_SENDING_FOR),
                TogetherMessages.together(introduction, sorted(people), times)));
    }

    @Override
    public void remindToMeet(
            Introduction introduction, Map<PersonId, Person> people, List<Instant> times, Instant moment) {
        outbox.add(new OutgoingMessage(
                introduction.circle().workspace(),
                new OnceKey("introduction.reminder/" + introduction.id()),
                group(introduction),
                Kind.AGREED,
                moment,
                moment.plus(WORTH_REMINDING_FOR),
                TogetherMessages.reminder(introduction, sorted(people), times)));
    }

    @Override
    public void agreed(Introduction introduction, Map<PersonId, Person> people, Instant meeting, Instant now) {
        var present = sorted(people);
        var names = present.stream().map(Person::name).toList();
        outbox.add(new OutgoingMessage(
                        introduction.circle().workspace(),
                        new OnceKey("introduction.agreed/" + introduction.id()),
                        group(introduction),
                        Kind.ANSWER,
                        moment(people, meeting, now),
                        meeting,
                        TogetherMessages.agreed(introduction, present, meeting))
                .carrying(Invitation.of(introduction.id(), names, meeting, introduction.length(), now)));
    }

    /// When all are at work, as long as that is before they meet.
    private static Instant moment(Map<PersonId, Person> people, Instant meeting, Instant now) {
        return QuietRules.nextSharedMoment(people.values(), now)
                .filter(meeting::isAfter)
                .orElse(now);
    }

    private static Recipient group(Introduction introduction) {
        return new Recipient.Group(new TreeSet<>(introduction.people()));
    }

    private static List<Person> sorted(Map<PersonId, Person> people) {
        return people.values().stream().sorted(Comparator.comparing(Person::id)).toList();
    }

    @Override
    public boolean withdrawProposal(Introduction introduction, PersonId reader, Instant now) {
        return outbox.withdraw(introduction.circle().workspace(), ProposalKey.of(introduction.id(), reader), now);
    }

    @Override
    public boolean withdrawQuestion(Introduction introduction, PersonId reader, int time, Instant now) {
        return outbox.withdraw(introduction.circle().workspace(), question(introduction, reader, time), now);
    }

    private static OnceKey question(Introduction introduction, PersonId reader, int time) {
        return new OnceKey("introduction.check-in/" + introduction.id() + "/" + reader + "/" + time);
    }

    /// Nothing but the deadline and the reader's own days decides when. Whoever's zone is unknown sees it in `/coffee`.
    @Override
    public void apart(Introduction introduction, PersonId reader, Instant deadline) {
        tell(introduction, reader, "introduction.apart", deadline, OutcomeMessages.apart(introduction.circle()));
    }

    @Override
    public void away(Introduction introduction, PersonId reader, Instant since) {
        tell(introduction, reader, "introduction.away", since, OutcomeMessages.away(introduction.circle()));
    }

    private void tell(Introduction introduction, PersonId reader, String topic, Instant from, MessageBody body) {
        workingTime(introduction, reader)
                .ifPresent(time -> time.nextMoment(from)
                        .ifPresent(moment -> outbox.add(new OutgoingMessage(
                                introduction.circle().workspace(),
                                new OnceKey(topic + "/" + introduction.id() + "/" + reader),
                                new Recipient.Direct(reader),
                                new Kind.Unasked(Urgency.OUTCOME),
                                moment,
                                worthKnowingUntil(moment, time),
                                body))));
    }

    /// There is not always room on the one day that somebody works.
    private static Instant worthKnowingUntil(Instant moment, WorkingTime time) {
        var end = moment.plus(WORTH_KNOWING_FOR);
        var days = time.daysAfter(WORKING_DAYS_AT_LEAST, moment);
        return days.isAfter(end) ? days : end;
    }

    private Optional<WorkingTime> workingTime(Introduction introduction, PersonId reader) {
        return introduction
                .partOf(reader)
                .map(Part::zone)
                .map(zone ->
                        new WorkingTime(zone, weeks.of(introduction.circle().workspace(), reader)));
    }

    /// A date that they were told when they asked, so it takes nothing of what else may reach them.
    @Override
    public void connected(Connection connection, Connection.Answer answer, Instant now) {
        var week = weeks.of(connection.circle().workspace(), connection.introducer());
        var time = new WorkingTime(connection.ownZone(), week);
        Instant due = connection.answerAt().isAfter(now) ? connection.answerAt() : now;
        Instant moment = time.nextMoment(due).orElse(due);
        outbox.add(new OutgoingMessage(
                        connection.circle().workspace(),
                        new OnceKey("introduction.connected/" + connection.id()),
                        new Recipient.Direct(connection.introducer()),
                        Kind.AGREED,
                        moment,
                        moment.plus(WORTH_KNOWING_FOR),
                        ConnectionMessages.answer(connection, answer))
                .about(Set.copyOf(connection.people())));
    }

    @Override
    public void askWhetherMet(Introduction introduction, Person reader, List<Person> others, int time, Instant now) {
        QuietRules.nextWorkingMoment(reader, now)
                .ifPresent(moment -> outbox.add(new OutgoingMessage(
                                introduction.circle().workspace(),
                                question(introduction, reader.id(), time),
                                new Recipient.Direct(reader.id()),
                                new Kind.Unasked(Urgency.CHECK_IN),
                                moment,
                                moment.plus(WORTH_SENDING_FOR),
                                OutcomeMessages.haveYouMet(introduction, others))
                        .about(others.stream().map(Person::id).collect(Collectors.toSet()))));
    }
}
