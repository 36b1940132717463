package dev.percolate.round.slack;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.Totals;
import dev.percolate.outbox.MessageBody;
import dev.percolate.outbox.OnceKey;
import dev.percolate.outbox.Outbox;
import dev.percolate.outbox.OutgoingMessage;
import dev.percolate.outbox.OutgoingMessage.Kind;
import dev.percolate.outbox.OutgoingMessage.Urgency;
import dev.percolate.outbox.Recipient;
import dev.percolate.round.Notice;
import dev.percolate.round.Round;
import dev.percolate.round.RoundNews;
import dev.percolate.round.TendedCircle;
import dev.percolate.round.TendedCircle.Upcoming;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.QuietRules;
import dev.percolate.workspace.WorkingTime;
import dev.percolate.workspace.WorkingWeek;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.OptionalInt;

/// Tells by the outbox: the channel at once, whoever looks after it in their working hours.
@Singleton
final class RoundNewsByOutbox implements RoundNews {
    private static final Duration NEWS_FOR = Duration.ofDays(3);
    private static final Duration WORTH_KNOWING_FOR = Duration.ofDays(5);

    /// Nobody else is told, and the figures stay in `/coffee stats`.
    private static final Duration RECAP_FOR = Duration.ofDays(14);

    private final Outbox outbox;

    RoundNewsByOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void closed(Round round, OptionalInt introductions, Upcoming next) {
        outbox.add(new OutgoingMessage(
                round.circle().workspace(),
                once("round.closed", round.circle(), round.number()),
                new Recipient.Channel(round.circle().channel()),
                Kind.AGREED,
                round.dueAt(),
                round.dueAt().plus(NEWS_FOR),
                NewsMessages.closed(round, introductions, next)));
    }

    @Override
    public void notice(TendedCircle circle, Notice notice, Person reader, Instant now) {
        QuietRules.nextWorkingMoment(reader, now)
                .ifPresent(moment -> outbox.add(new OutgoingMessage(
                        circle.circle().workspace(),
                        NoticeKey.of(notice),
                        new Recipient.Direct(reader.id()),
                        new Kind.Unasked(Urgency.OUTCOME),
                        moment,
                        moment.plus(WORTH_KNOWING_FOR),
                        NoticeMessages.notice(circle))));
    }

    @Override
    public void withdrawNotice(Notice notice, Instant now) {
        outbox.withdraw(notice.circle().workspace(), NoticeKey.of(notice), now);
    }

    @Override
    public void leftOut(TendedCircle circle, Person keeper, Instant missed, Instant now) {
        tell(
                circle,
                once("round.left-out", circle.circle(), missed.getEpochSecond()),
                keeper,
                NewsMessages.leftOut(circle, keeper, missed),
                now);
    }

    /// On a date they agreed to by beginning the pilot, or took over with it.
    @Override
    public void recap(TendedCircle circle, Totals totals, Person keeper, Instant now) {
        var pilot = Objects.requireNonNull(circle.pilot());
        Instant moment = QuietRules.nextWorkingMoment(keeper, now)
                .or(() -> new WorkingTime(circle.plan().zone(), WorkingWeek.USUAL).nextMoment(now))
                .orElse(now);
        outbox.add(new OutgoingMessage(
                circle.circle().workspace(),
                once("round.recap", circle.circle(), pilot.begins().getEpochSecond()),
                new Recipient.Direct(keeper.id()),
                Kind.AGREED,
                moment,
                moment.plus(RECAP_FOR),
                RecapMessages.recap(circle, pilot, totals)));
    }

    @Override
    public void removed(TendedCircle circle, Person keeper, Instant now) {
        tell(
                circle,
                once("round.removed", circle.circle(), now.getEpochSecond()),
                keeper,
                NewsMessages.removed(circle),
                now);
    }

    private void tell(TendedCircle circle, OnceKey once, Person keeper, MessageBody message, Instant now) {
        QuietRules.nextWorkingMoment(keeper, now)
                .ifPresent(moment -> outbox.add(new OutgoingMessage(
                        circle.circle().workspace(),
                        once,
                        new Recipient.Direct(keeper.id()),
                        new Kind.Unasked(Urgency.OUTCOME),
                        moment,
                        moment.plus(WORTH_KNOWING_FOR),
                        message)));
    }

    private static OnceKey once(String topic, Circle circle, long which) {
        return new OnceKey(topic + "/" + circle.channel() + "/" + which);
    }
}
