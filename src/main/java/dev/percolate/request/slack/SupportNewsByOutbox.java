package dev.percolate.request.slack;

import dev.percolate.outbox.MessageBody;
import dev.percolate.outbox.OnceKey;
import dev.percolate.outbox.Outbox;
import dev.percolate.outbox.OutgoingMessage;
import dev.percolate.outbox.OutgoingMessage.Kind;
import dev.percolate.outbox.OutgoingMessage.Urgency;
import dev.percolate.outbox.Recipient;
import dev.percolate.request.Approach;
import dev.percolate.request.ApproachNews;
import dev.percolate.request.FirstConversation;
import dev.percolate.request.Patience;
import dev.percolate.workspace.Person;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Asks and tells the two of an approach by the outbox, as requests do.
@Singleton
final class SupportNewsByOutbox implements ApproachNews {
    private static final Duration WORTH_KNOWING_FOR = Duration.ofDays(10);
    private static final Duration WORTH_SENDING_FOR = Duration.ofDays(5);
    private static final Duration WORTH_REMINDING_FOR = Duration.ofDays(3);

    private final Outbox outbox;

    SupportNewsByOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void offer(Approach approach, Person person, Person mentor, Instant now) {
        var said = approach.said();
        if (said != null) {
            ask(
                    approach,
                    new SupportKey(approach.id()).offer(),
                    Patience.TO_ARRIVE,
                    SupportMessages.offer(approach.id(), said, mentor),
                    person,
                    now);
        }
    }

    @Override
    public void remind(Approach approach, Person person, Person mentor, Instant now) {
        var said = approach.said();
        if (said != null) {
            ask(
                    approach,
                    new SupportKey(approach.id()).reminder(),
                    WORTH_REMINDING_FOR,
                    SupportMessages.reminder(approach.id(), said, mentor),
                    person,
                    now);
        }
    }

    private void ask(Approach approach, OnceKey key, Duration worth, MessageBody body, Person person, Instant now) {
        new Unasked(approach.workspace(), key, Urgency.ANSWER_AWAITED, worth, body, Set.of(approach.mentor()))
                .to(person, outbox, now);
    }

    @Override
    public void takeBack(Approach approach, Instant now) {
        var key = new SupportKey(approach.id());
        outbox.withdraw(approach.workspace(), key.offer(), now);
        outbox.withdraw(approach.workspace(), key.reminder(), now);
    }

    @Override
    public void notNow(Approach approach, Person person, Person mentor, Instant now) {
        tell(approach, "support.not-now/", SupportMessages.notNow(person), mentor, now);
    }

    @Override
    public void unanswered(Approach approach, Person person, Person mentor, Instant now) {
        tell(approach, "support.unanswered/", SupportMessages.unanswered(person), mentor, now);
    }

    private void tell(Approach approach, String key, MessageBody body, Person mentor, Instant now) {
        new Unasked(
                        approach.workspace(),
                        new OnceKey(key + approach.id()),
                        Urgency.OUTCOME,
                        WORTH_KNOWING_FOR,
                        body,
                        Set.of(approach.person()))
                .to(mentor, outbox, now);
    }

    @Override
    public void together(Approach approach, Person person, Person mentor, FirstConversation conversation) {
        var said = approach.said();
        if (said != null) {
            outbox.add(new OutgoingMessage(
                    approach.workspace(),
                    new OnceKey("support.together/" + approach.id()),
                    new Recipient.Group(new TreeSet<>(List.of(person.id(), mentor.id()))),
                    Kind.ANSWER,
                    conversation.opens(),
                    conversation.opens().plus(WORTH_SENDING_FOR),
                    SupportMessages.together(approach.id(), said, person, mentor, conversation.times())));
        }
    }
}
