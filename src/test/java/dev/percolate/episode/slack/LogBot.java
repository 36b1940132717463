package dev.percolate.episode.slack;

import static dev.percolate.episode.Log.WORKSPACE;
import static dev.percolate.introduction.Colleagues.MONDAY;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import dev.percolate.episode.Log;
import dev.percolate.outbox.MessageBody;
import dev.percolate.slack.Answer;
import dev.percolate.slack.Call;
import dev.percolate.slack.Click;
import dev.percolate.slack.Layout;
import dev.percolate.slack.OwnFile;
import dev.percolate.slack.OwnFileLinks;
import dev.percolate.slack.Started;
import dev.percolate.slack.Submission;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The bot as whoever keeps a log meets it.
final class LogBot {
    final Log log = new Log();
    final YearFile file = new YearFile(log.reading, log.directory);
    final Links links = new Links();
    Instant now = MONDAY;

    private final LogModals modals = new LogModals(log.logging, log.reading, log.directory, log::form);
    private final OwnLogModals own = new OwnLogModals(log.reading, log.correcting, log.directory);
    private final LogListener listener = new LogListener(
            modals,
            new MarkModals(log.reading, log.correcting),
            own,
            new YearModals(log.reading, log.directory, links, file));

    Answer types(Person person, String words) {
        return new LogSubcommands()
                .log(modals, own)
                .run(new Call(WORKSPACE, person.id(), new ChannelId("C9"), words, now));
    }

    Answer starts(Person person) {
        return new LogSubcommands().shortcut(modals).start(new Started(WORKSPACE, person.id(), now));
    }

    StartOfLog start() {
        return modals;
    }

    Answer presses(Person person, String action, String value) {
        return listener.clicked(new Click(WORKSPACE, person.id(), action, value, now));
    }

    /// The button of that label, as the window shows it.
    Answer presses(Person person, Answer shown, String label) {
        return presses(person, elements(json(shown)), label);
    }

    Answer pressesInHome(Person person, String label) {
        return presses(person, elements(home(person)), label);
    }

    private Answer presses(Person person, List<JsonObject> elements, String label) {
        var button = elements.stream()
                .filter(one -> one.has("text") && one.get("text").isJsonObject())
                .filter(one ->
                        one.getAsJsonObject("text").get("text").getAsString().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label + " in " + elements));
        return presses(
                person,
                button.get("action_id").getAsString(),
                button.get("value").getAsString());
    }

    static List<JsonObject> elements(String json) {
        List<JsonObject> found = new ArrayList<>();
        collect(JsonParser.parseString(json), found);
        return found;
    }

    private static void collect(JsonElement json, List<JsonObject> found) {
        if (json.isJsonArray()) {
            json.getAsJsonArray().forEach(one -> collect(one, found));
        } else if (json.isJsonObject()) {
            var object = json.getAsJsonObject();
            if (object.has("type") && object.get("type").getAsString().equals("button")) {
                found.add(object);
            }
            object.entrySet().forEach(entry -> collect(entry.getValue(), found));
        }
    }

    Answer sends(Person person, Answer form, Map<String, String> values) {
        var view = form instanceof Answer.Open(var opened) ? opened : ((Answer.Replace) form).view();
        return sends(person, view.getCallbackId(), view.getPrivateMetadata(), values);
    }

    Answer sends(Person person, String callback, String note, Map<String, String> values) {
        return listener.submitted(new Submission(WORKSPACE, person.id(), callback, note, new HashMap<>(values), now));
    }

    /// Notes one of today with these people.
    Answer logs(Person person, Person... with) {
        return sends(
                person,
                types(person, ""),
                Map.of(
                        LogForm.WITH,
                        String.join(
                                ",",
                                List.of(with).stream()
                                        .map(one -> one.id().value())
                                        .toList()),
                        LogForm.DAY,
                        "2026-01-05"));
    }

    String home(Person person) {
        List<LayoutBlock> blocks =
                new ArrayList<>(new LogHome(log.reading, log.confirming).blocks(WORKSPACE, person.id(), now));
        blocks.addAll(new LogBeginning(log.reading).blocks(WORKSPACE, person.id(), now));
        return json(Layout.message("", blocks));
    }

    static String json(MessageBody message) {
        return message.blocks();
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

    private static String json(Object value) {
        return new GsonBuilder()
                .disableHtmlEscaping()
                .create()
                .toJson(GsonFactory.createSnakeCase().toJsonTree(value));
    }

    static final class Links implements OwnFileLinks {
        boolean possible = true;

        @Override
        public boolean isPossible() {
            return possible;
        }

        @Override
        public Optional<String> link(WorkspaceId workspace, PersonId person, OwnFile wanted) {
            return possible
                    ? Optional.of("https://percolate.example/own-data/word/" + wanted.name())
                    : Optional.empty();
        }
    }

    static UUID id(int number) {
        return new UUID(4, number);
    }
}
