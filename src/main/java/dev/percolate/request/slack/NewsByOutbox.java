package dev.percolate.request.slack;

import dev.percolate.outbox.MessageBody;
import dev.percolate.outbox.OnceKey;
import dev.percolate.outbox.Outbox;
import dev.percolate.outbox.OutgoingMessage;
import dev.percolate.outbox.OutgoingMessage.Kind;
import dev.percolate.outbox.OutgoingMessage.Urgency;
import dev.percolate.outbox.Recipient;
import dev.percolate.request.Ask.State;
import dev.percolate.request.Brief;
import dev.percolate.request.FirstConversation;
import dev.percolate.request.MentorRequest;
import dev.percolate.request.Patience;
import dev.percolate.request.Post;
import dev.percolate.request.RequestNews;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Asks and tells by the outbox: people in their working hours, whoever says yes in a conversation of the two.
@Singleton
final class NewsByOutbox implements RequestNews {
    /// A question somebody waits for comes first, so that there is always room for an outcome in ten days.
    private static final Duration WORTH_KNOWING_FOR = Duration.ofDays(10);

    private static final Duration WORTH_SENDING_FOR = Duration.ofDays(5);
    /// After that the next in order is near.
    private static final Duration WORTH_REMINDING_FOR = Duration.ofDays(3);

    private static final String POST = "request.post/";
    private static final String BUMP = "request.bump/";
    private static final String OFFER_PRIVATELY = "request.offer-privately/";
    private static final String USED_UP = "request.used-up/";
    private static final String LAPSED = "request.lapsed/";

    private final Outbox outbox;

    NewsByOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void ask(MentorRequest request, Person asked, Person requester, Instant now) {
        read(request, asked.id())
                .ifPresent(brief -> unasked(
                        request,
                        new AskKey(request.id(), asked.id()).ask(),
                        asked,
                        Urgency.ANSWER_AWAITED,
                        Patience.TO_ARRIVE,
                        RequestMessages.ask(request.id(), brief, requester),
                        Set.of(requester.id()),
                        now));
    }

    @Override
    public void remind(MentorRequest request, Person asked, Person requester, Instant now) {
        read(request, asked.id())
                .ifPresent(brief -> unasked(
                        request,
                        new AskKey(request.id(), asked.id()).reminder(),
                        asked,
                        Urgency.ANSWER_AWAITED,
                        WORTH_REMINDING_FOR,
                        RequestMessages.reminder(request.id(), brief, requester),
                        Set.of(requester.id()),
                        now));
    }

    private static Optional<Brief> read(MentorRequest request, PersonId person) {
        return request.askOf(person).flatMap(ask -> request.version(ask.read()));
    }

    @Override
    public void takeBack(MentorRequest request, PersonId asked, Instant now) {
        var key = new AskKey(request.id(), asked);
        outbox.withdraw(request.workspace(), key.ask(), now);
        outbox.withdraw(request.workspace(), key.reminder(), now);
    }

    @Override
    public void takeBackNews(MentorRequest before, boolean isStillOpen, Instant now) {
        Stream<OnceKey> told = before.asks().stream()
                .filter(ask -> ask.state() == State.NOT_NOW || ask.state() == State.REFERRED)
                .flatMap(ask ->
                        Stream.of(notNow(before, ask.person()), new AskKey(before.id(), ask.person()).referral()));
        Stream<OnceKey> outcomes = Stream.of(OFFER_PRIVATELY, USED_UP, LAPSED).map(topic -> outcome(before, topic));
        Stream<OnceKey> posts =
                isStillOpen ? Stream.of() : Stream.of(POST, BUMP).map(topic -> inChannel(before, topic));
        Stream.of(told, outcomes, posts)
                .flatMap(keys -> keys)
                .forEach(key -> outbox.withdraw(before.workspace(), key, now));
    }

    private static OnceKey notNow(MentorRequest request, PersonId asked) {
        return new OnceKey("request.not-now/" + request.id() + "/" + asked);
    }

    /// It may come again once others were asked.
    private static OnceKey outcome(MentorRequest request, String topic) {
        return new OnceKey(topic + request.id() + "/" + request.asks().size());
    }

    private static OnceKey inChannel(MentorRequest request, String topic) {
        return new OnceKey(topic + request.id());
    }

    @Override
    public void publish(MentorRequest request, Person requester, Instant now) {
        posted(request)
                .ifPresent(brief ->
                        inChannel(request, POST, Kind.ANSWER, RequestMessages.post(request, brief, requester), now));
    }

    @Override
    public void bump(MentorRequest request, Person requester, Instant now) {
        posted(request)
                .ifPresent(brief ->
                        inChannel(request, BUMP, Kind.AGREED, RequestMessages.bump(request, brief, requester), now));
    }

    private static Optional<Brief> posted(MentorRequest request) {
        return Optional.ofNullable(request.post()).map(Post::version).flatMap(request::version);
    }

    private void inChannel(MentorRequest request, String topic, Kind kind, MessageBody body, Instant now) {
        var post = request.post();
        if (post != null) {
            outbox.add(new OutgoingMessage(
                            request.workspace(),
                            inChannel(request, topic),
                            new Recipient.Channel(post.channel()),
                            kind,
                            now,
                            now.plus(WORTH_SENDING_FOR),
                            body)
                    .about(Set.of(request.requester())));
        }
    }

    @Override
    public void notNow(MentorRequest request, Map<PersonId, Person> people, PersonId asked, Instant now) {
        var requester = people.get(request.requester());
        if (requester != null) {
            unasked(
                    request,
                    notNow(request, asked),
                    requester,
                    Urgency.OUTCOME,
                    WORTH_KNOWING_FOR,
                    RequestMessages.notNow(request, people, asked),
                    Set.of(asked),
                    now);
        }
    }

    @Override
    public void proposeReferral(MentorRequest request, Person requester, Person by, Person colleague, Instant now) {
        unasked(
                request,
                new AskKey(request.id(), by.id()).referral(),
                requester,
                Urgency.ANSWER_AWAITED,
                Patience.TO_ARRIVE,
                RequestMessages.referral(request, by, colleague),
                Set.of(by.id(), colleague.id()),
                now);
    }

    @Override
    public void offerPrivately(MentorRequest request, Person requester, Instant now) {
        outcome(request, OFFER_PRIVATELY, requester, RequestMessages.offerPrivately(request), now);
    }

    @Override
    public void usedUp(MentorRequest request, Map<PersonId, Person> people, Instant now) {
        var requester = people.get(request.requester());
        if (requester != null) {
            outcome(request, USED_UP, requester, RequestMessages.usedUp(request), now);
        }
    }

    @Override
    public void lapsed(MentorRequest request, Person requester, Instant now) {
        outcome(request, LAPSED, requester, RequestMessages.lapsed(request), now);
    }

    private void outcome(MentorRequest request, String topic, Person requester, MessageBody body, Instant now) {
        unasked(request, outcome(request, topic), requester, Urgency.OUTCOME, WORTH_KNOWING_FOR, body, Set.of(), now);
    }

    @Override
    public void together(MentorRequest request, Person requester, Person mentor, FirstConversation conversation) {
        read(request, mentor.id())
                .ifPresent(brief -> outbox.add(new OutgoingMessage(
                        request.workspace(),
                        new OnceKey("request.together/" + request.id()),
                        new Recipient.Group(new TreeSet<>(List.of(requester.id(), mentor.id()))),
                        Kind.ANSWER,
                        conversation.opens(),
                        conversation.opens().plus(WORTH_SENDING_FOR),
                        RequestMessages.together(request.id(), brief, requester, mentor, conversation.times()))));
    }

    private void unasked(
            MentorRequest request,
            OnceKey key,
            Person reader,
            Urgency urgency,
            Duration worth,
            MessageBody body,
            Set<PersonId> about,
            Instant now) {
        new Unasked(request.workspace(), key, urgency, worth, body, about).to(reader, outbox, now);
    }
}
