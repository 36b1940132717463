package dev.percolate.request.slack;

import static dev.percolate.introduction.Colleagues.MONDAY;
import static dev.percolate.request.RequestsAtWork.HERE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.util.json.GsonFactory;
import dev.percolate.outbox.MessageBody;
import dev.percolate.outbox.MessageDelivered;
import dev.percolate.outbox.OutboxInMemory;
import dev.percolate.outbox.OutgoingMessage;
import dev.percolate.outbox.Recipient;
import dev.percolate.request.MentorRequest;
import dev.percolate.request.RequestsAtWork;
import dev.percolate.slack.Answer;
import dev.percolate.slack.Call;
import dev.percolate.slack.Click;
import dev.percolate.slack.Layout;
import dev.percolate.slack.Submission;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.Person;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// The bot as those who ask and are asked meet it.
final class RequestBot {
    static final String ABOUT =
            "I've been asked to lead the redesign of our checkout & have only built features so far. How do I begin?";

    final OutboxInMemory outbox = new OutboxInMemory();
    final RequestsAtWork work = new RequestsAtWork(new NewsByOutbox(outbox), List.of(outbox));
    Instant now = MONDAY;

    private final RequestModals modals =
            new RequestModals(work.directory, work.reportingLine, work.writing, work.choosing, work.reading);
    private final RequestListener listener =
            new RequestListener(modals, work.answering, work.claiming, work.steering, work.reading, work.directory);
    final AskDeliveries deliveries = new AskDeliveries(work.noting);
    private final Set<String> told = new HashSet<>();

    Answer types(Person person, String words) {
        var subcommands = new RequestSubcommands();
        var parts = words.split(" ", 2);
        return List.of(subcommands.menu(modals), subcommands.request(modals)).stream()
                .filter(one -> one.word().equals(parts[0]))
                .findFirst()
                .orElseThrow()
                .run(new Call(HERE, person.id(), new ChannelId("C9"), parts.length > 1 ? parts[1] : "", now));
    }

    Answer writes(Person person, Map<String, String> values) {
        return sends(person, RequestAct.WRITE, "new", values);
    }

    /// The draft of a request with an id that does not change from run to run.
    MentorRequest drafts(Person person, String about, int number) {
        work.writing.draft(HERE, person, RequestForm.saying(about), new UUID(7, number), now);
        return request(number);
    }

    MentorRequest request(int number) {
        return work.requests.find(HERE, new UUID(7, number)).orElseThrow();
    }

    Answer asks(Person person, int number, Person... people) {
        if (work.requests.find(HERE, new UUID(7, number)).isEmpty()) {
            drafts(person, ABOUT, number);
        }
        return chooses(person, number, Map.of(ChoiceViews.NAMED, named(people)));
    }

    static String named(Person... people) {
        return java.util.Arrays.stream(people)
                .map(person -> person.id().value())
                .collect(java.util.stream.Collectors.joining(","));
    }

    Answer posts(Person person, int number, boolean named) {
        if (work.requests.find(HERE, new UUID(7, number)).isEmpty()) {
            drafts(person, ABOUT, number);
        }
        return chooses(
                person,
                number,
                Map.of(
                        ChoiceViews.CHANNEL,
                        RequestsAtWork.MENTORING.value(),
                        ChoiceViews.NAME,
                        named ? ChoiceViews.WITH_NAME : ChoiceViews.WITHOUT_NAME));
    }

    Answer chooses(Person person, int number, Map<String, String> values) {
        return sends(person, RequestAct.CHOOSE, new UUID(7, number).toString(), values);
    }

    Answer sends(Person person, RequestAct act, String note, Map<String, String> values) {
        return listener.submitted(new Submission(HERE, person.id(), act.id(), note, new HashMap<>(values), now));
    }

    Answer presses(Person person, RequestAct act, int number) {
        return listener.clicked(new Click(HERE, person.id(), act.id(), new UUID(7, number).toString(), now));
    }

    /// Time goes by: what waits arrives when it may, and what is due is done.
    RequestBot until(Instant moment) {
        while (true) {
            arrive();
            var next = java.util.stream.Stream.concat(
                            work.requests.nextDue().stream(),
                            outbox.messages().stream()
                                    .filter(message ->
                                            !told.contains(message.once().value()))
                                    .map(OutgoingMessage::notBefore))
                    .filter(at -> !at.isAfter(moment))
                    .min(java.util.Comparator.naturalOrder());
            if (next.isEmpty()) {
                now = moment;
                return this;
            }
            now = next.get().isAfter(now) ? next.get() : now;
            arrive();
            work.wakes(now);
        }
    }

    private void arrive() {
        outbox.messages().stream()
                .filter(message -> !message.notBefore().isAfter(now))
                .filter(message -> told.add(message.once().value()))
                .forEach(message ->
                        deliveries.delivered(new MessageDelivered(HERE, message.once(), new ChannelId("D1"), now)));
    }

    List<OutgoingMessage> to(Person person) {
        return outbox.to(person.id());
    }

    List<OutgoingMessage> groups() {
        return outbox.messages().stream()
                .filter(message -> message.recipient() instanceof Recipient.Group)
                .toList();
    }

    List<OutgoingMessage> inChannel() {
        return outbox.messages().stream()
                .filter(message -> message.recipient() instanceof Recipient.Channel)
                .toList();
    }

    String home(Person person) {
        return json(Layout.message("", new RequestHome(work.reading).blocks(HERE, person.id(), now)));
    }

    static String json(Answer answer) {
        return switch (answer) {
            case Answer.Whisper(var message) -> json(message);
            case Answer.Rewrite(var message) -> json(message);
            case Answer.Open(var view) -> json(view);
            case Answer.Replace(var view) -> json(view);
            case Answer.Work something -> json(something.work().get());
            case Answer.Refuse(var sentences) -> json(sentences);
            case Answer.Nothing _, Answer.Unknown _ -> answer.toString();
        };
    }

    static String json(MessageBody message) {
        var json = new JsonObject();
        json.addProperty("text", message.text());
        json.add("blocks", JsonParser.parseString(message.blocks()));
        return json(json);
    }

    private static String json(Object value) {
        return new GsonBuilder()
                .disableHtmlEscaping()
                .create()
                .toJson(GsonFactory.createSnakeCase().toJsonTree(value));
    }

    static void says(Answer answer, String... words) {
        assertThat(json(answer)).contains(words);
    }
}
