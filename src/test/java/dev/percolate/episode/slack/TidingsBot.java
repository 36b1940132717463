package dev.percolate.episode.slack;

import static dev.percolate.episode.Log.WORKSPACE;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.util.json.GsonFactory;
import dev.percolate.episode.Log;
import dev.percolate.outbox.MessageBody;
import dev.percolate.outbox.MessageDelivered;
import dev.percolate.outbox.OutboxInMemory;
import dev.percolate.outbox.OutgoingMessage;
import dev.percolate.slack.Answer;
import dev.percolate.slack.Call;
import dev.percolate.slack.Click;
import dev.percolate.slack.Layout;
import dev.percolate.slack.SlackListener;
import dev.percolate.slack.Submission;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.KeepApart;
import dev.percolate.workspace.Person;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The bot as two people meet it who have something for each other.
final class TidingsBot {
    final Log log = new Log();
    final OutboxInMemory outbox = new OutboxInMemory();
    Instant now = MONDAY;

    final EmojiListener emoji = new EmojiListener(log.emojis, log.byEmoji, log.correcting);

    private final KeepApart keepingApart = new KeepApart(log.keptApart, List.of(outbox));
    private final ThankModals modals = new ThankModals(log.thanking, log.reading, log.directory, log::form);
    private final List<SlackListener> listeners = List.of(
            new ThankListener(modals, keepingApart),
            new ConfirmListener(log.asking, log.confirming, log.reading, log.directory, keepingApart),
            emoji);
    private final TidingsDeliveries deliveries = new TidingsDeliveries(log.arriving);

    TidingsBot() {
        log.bringers.add(new TidingsByOutbox(outbox));
        log.notices = new EmojiNoticesByOutbox(outbox);
    }

    /// `/mentor emoji`; Ana is an admin.
    Answer types(Person person, String rest) {
        return new EmojiSubcommand(log.choosing).run(new Call(WORKSPACE, person.id(), new ChannelId("C9"), rest, now));
    }

    Answer thanks(Person person, String rest) {
        return new ThankSubcommand(modals).run(new Call(WORKSPACE, person.id(), new ChannelId("C9"), rest, now));
    }

    Answer presses(Person person, String action, String value) {
        return listener(action).clicked(new Click(WORKSPACE, person.id(), action, value, now));
    }

    Answer presses(Person person, String action, UUID value) {
        return presses(person, action, value.toString());
    }

    /// Sends the window that is open, with what was entered.
    Answer sends(Person person, Answer window, Map<String, String> values) {
        var view = view(window);
        return listener(view.getCallbackId())
                .submitted(new Submission(
                        WORKSPACE, person.id(), view.getCallbackId(), view.getPrivateMetadata(), values, now));
    }

    Answer sends(Person person, String callback, String note, Map<String, String> values) {
        return listener(callback).submitted(new Submission(WORKSPACE, person.id(), callback, note, values, now));
    }

    private SlackListener listener(String id) {
        return listeners.stream()
                .filter(one -> id.startsWith(one.feature() + "."))
                .findFirst()
                .orElseThrow();
    }

    static com.slack.api.model.view.View view(Answer answer) {
        return switch (answer) {
            case Answer.Open(var view) -> view;
            case Answer.Replace(var view) -> view;
            case Answer.Whisper _,
                    Answer.Rewrite _,
                    Answer.Work _,
                    Answer.Refuse _,
                    Answer.Nothing _,
                    Answer.Unknown _ -> throw new AssertionError("no window: " + answer);
        };
    }

    /// Everything that waits is there.
    void arrive() {
        outbox.messages()
                .forEach(message -> deliveries.delivered(
                        new MessageDelivered(WORKSPACE, message.once(), new ChannelId("D1"), now)));
        outbox.arrive();
    }

    MessageBody home(Person person) {
        return Layout.message("", new LogHome(log.reading, log.confirming).blocks(WORKSPACE, person.id(), now));
    }

    List<OutgoingMessage> to(Person person) {
        return outbox.to(person.id());
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

    /// Ids that are drawn become one that stays.
    private static String json(Object value) {
        return new GsonBuilder()
                .disableHtmlEscaping()
                .create()
                .toJson(GsonFactory.createSnakeCase().toJsonTree(value))
                .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", new UUID(7, 1).toString());
    }

    static void says(Answer answer, String... words) {
        assertThat(json(answer)).contains(words);
    }
}
