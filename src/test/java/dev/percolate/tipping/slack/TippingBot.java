package dev.percolate.tipping.slack;

import static dev.percolate.episode.Log.WORKSPACE;
import static dev.percolate.introduction.Colleagues.MONDAY;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.util.json.GsonFactory;
import dev.percolate.outbox.MessageBody;
import dev.percolate.outbox.MessageDelivered;
import dev.percolate.outbox.OutboxInMemory;
import dev.percolate.outbox.OutgoingMessage;
import dev.percolate.slack.Answer;
import dev.percolate.slack.Call;
import dev.percolate.slack.Click;
import dev.percolate.slack.Layout;
import dev.percolate.slack.Submission;
import dev.percolate.tipping.TiesAtWork;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.Person;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The bot as people meet it who are asked about their ties and look at them.
final class TippingBot {
    final OutboxInMemory outbox = new OutboxInMemory();
    final TiesAtWork work = new TiesAtWork(switches -> new TippingNewsByOutbox(outbox, switches), List.of(outbox));
    Instant now = MONDAY;

    private final QuestionModals questions = new QuestionModals(
            work.answering, work.declining, work.accepting, work.declined, work.switches, work.log.directory);
    private final OwnTies own = new OwnTies(work.ties, questions, work.log.directory);
    private final TieModals modals =
            new TieModals(own, work.suggesting, work.answeringName, work.apart, work.log.directory);
    private final SettingsModals settings = new SettingsModals(work.looking);
    private final TippingListener listener = new TippingListener(questions, modals, settings);
    private final TippingDeliveries deliveries = new TippingDeliveries(work.noting);
    private final Set<String> arrived = new HashSet<>();

    Answer types(Person person, String words) {
        var subcommands = new TippingSubcommands();
        var parts = words.split(" ", 2);
        return List.of(subcommands.ties(modals), subcommands.questions(questions), subcommands.settings(settings))
                .stream()
                .filter(one -> one.word().equals(parts[0]))
                .findFirst()
                .orElseThrow()
                .run(new Call(WORKSPACE, person.id(), new ChannelId("C9"), parts.length > 1 ? parts[1] : "", now));
    }

    Answer presses(Person person, TippingAct act, String value) {
        return listener.clicked(new Click(WORKSPACE, person.id(), act.id(), value, now));
    }

    Answer sends(Person person, TippingAct act, String note, Map<String, String> values) {
        return listener.submitted(new Submission(WORKSPACE, person.id(), act.id(), note, values, now));
    }

    /// What waits and may be sent by now arrives.
    List<OutgoingMessage> arrives() {
        var due = outbox.messages().stream()
                .filter(message -> !message.notBefore().isAfter(now))
                .filter(message -> arrived.add(message.once().value()))
                .toList();
        due.forEach(message -> {
            outbox.arrive(message);
            deliveries.delivered(new MessageDelivered(WORKSPACE, message.once(), new ChannelId("D1"), now));
        });
        return due;
    }

    /// What the buttons of the newest message carry that has this one.
    String value(Person person, TippingAct act) {
        return outbox.to(person.id()).reversed().stream()
                .map(message -> message.body().blocks())
                .filter(blocks -> blocks.contains("\"" + act.id() + "\""))
                .findFirst()
                .map(blocks -> blocks.replaceAll(".*\"action_id\":\"" + act.id() + "\",\"value\":\"([^\"]*)\".*", "$1"))
                .orElseThrow();
    }

    Answer presses(Person person, TippingAct act) {
        return presses(person, act, value(person, act));
    }

    String home(Person person) {
        return json(Layout.message("", new TieHome(own, work.log.directory).blocks(WORKSPACE, person.id(), now)));
    }

    String data(Person person) {
        return new TippingData(work.own, work.declined, work.forgetting, work.forgettingTies)
                .of(WORKSPACE, person.id(), now)
                .toString();
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
}
