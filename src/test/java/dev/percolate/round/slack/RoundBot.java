package dev.percolate.round.slack;

import static dev.percolate.introduction.CoffeeChannel.COFFEE;
import static dev.percolate.introduction.CoffeeChannel.WORKSPACE;
import static dev.percolate.introduction.Colleagues.MONDAY;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import dev.percolate.outbox.MessageBody;
import dev.percolate.outbox.OutboxInMemory;
import dev.percolate.round.TendedCoffee;
import dev.percolate.slack.Answer;
import dev.percolate.slack.Call;
import dev.percolate.slack.Click;
import dev.percolate.slack.Layout;
import dev.percolate.slack.Submission;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.Person;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The bot in a channel that meets in rounds, as its people meet it.
final class RoundBot {
    final TendedCoffee tended = new TendedCoffee();

    private final Door door = new Door(tended.coffee.enterCircle);
    private final RoundModals modals = new RoundModals(door, tended.looking);
    private final PilotModals pilots = new PilotModals(door, tended.looking);
    private final RoundCommands commands = new RoundCommands(door, tended.skipping, tended.noticing);
    final OutboxInMemory outbox = new OutboxInMemory();
    private final TotalsModals totals = new TotalsModals(door, tended.totals, new TotalsByOutbox(outbox));
    final RoundListener listener = new RoundListener(modals, pilots, commands, totals);
    final NotesOfRounds notes = new NotesOfRounds(tended.reading);

    private Instant now = MONDAY;

    RoundBot at(Instant moment) {
        now = moment;
        return this;
    }

    Answer types(Person person, String words) {
        return types(person, COFFEE.channel(), words);
    }

    Answer types(Person person, ChannelId where, String words) {
        var parts = words.split(" ", 2);
        var subcommands = new RoundSubcommands();
        return List.of(
                        subcommands.setup(modals),
                        subcommands.pilot(pilots),
                        subcommands.skip(commands),
                        subcommands.stats(totals))
                .stream()
                .filter(subcommand -> subcommand.word().equals(parts[0]))
                .findFirst()
                .orElseThrow()
                .run(new Call(WORKSPACE, person.id(), where, parts.length > 1 ? parts[1] : "", now));
    }

    Answer presses(Person person, Act act) {
        return presses(person, act, COFFEE.channel().value());
    }

    Answer presses(Person person, Act act, String value) {
        return listener.clicked(new Click(WORKSPACE, person.id(), act.id(), value, now));
    }

    /// Presses the button with this action in what they see.
    Answer pressesIn(Person person, Answer seen, Act act) {
        var element = JsonParser.parseString(json(seen)).getAsJsonObject().getAsJsonArray("blocks").asList().stream()
                .flatMap(block -> block.getAsJsonObject().has("elements")
                        ? block.getAsJsonObject().getAsJsonArray("elements").asList().stream()
                        : Stream.<JsonElement>of())
                .map(one -> one.getAsJsonObject())
                .filter(one -> one.has("action_id")
                        && one.get("action_id").getAsString().equals(act.id()))
                .findFirst()
                .orElseThrow();
        return presses(person, act, element.get("value").getAsString());
    }

    /// Sends the form that this answer shows, with these values instead of what stands there.
    Answer sends(Person person, Answer shown, Map<String, String> changed) {
        var view = view(shown);
        Map<String, String> values = new HashMap<>(entered(view));
        values.putAll(changed);
        values.values().removeIf(String::isEmpty);
        return listener.submitted(
                new Submission(WORKSPACE, person.id(), view.getCallbackId(), view.getPrivateMetadata(), values, now));
    }

    /// What stands in the fields of a form.
    static Map<String, String> entered(View view) {
        Map<String, String> values = new HashMap<>();
        for (var block : JsonParser.parseString(json(view)).getAsJsonObject().getAsJsonArray("blocks")) {
            if (block.getAsJsonObject().get("type").getAsString().equals("input")) {
                var element = block.getAsJsonObject().getAsJsonObject("element");
                String id = block.getAsJsonObject().get("block_id").getAsString();
                if (element.has("initial_option")) {
                    values.put(
                            id,
                            element.getAsJsonObject("initial_option")
                                    .get("value")
                                    .getAsString());
                }
                if (element.has("initial_options")) {
                    values.put(
                            id,
                            element.getAsJsonArray("initial_options").asList().stream()
                                    .map(option -> option.getAsJsonObject()
                                            .get("value")
                                            .getAsString())
                                    .collect(Collectors.joining(",")));
                }
                for (String initial : List.of("initial_time", "initial_date")) {
                    if (element.has(initial)) {
                        values.put(id, element.get(initial).getAsString());
                    }
                }
            }
        }
        return values;
    }

    static View view(Answer answer) {
        return switch (answer) {
            case Answer.Open(var view) -> view;
            case Answer.Replace(var view) -> view;
            case Answer.Work work -> work.work().get();
            case Answer.Whisper _, Answer.Rewrite _, Answer.Refuse _, Answer.Nothing _, Answer.Unknown _ ->
                throw new AssertionError("no view: " + json(answer));
        };
    }

    String home(Person person) {
        var section = new RoundHome(tended.reading, tended.coffee.own, tended.coffee.directory);
        return json(Layout.message("", section.blocks(WORKSPACE, person.id(), now)));
    }

    static String json(Answer answer) {
        return switch (answer) {
            case Answer.Whisper(var message) -> json(message);
            case Answer.Rewrite(var message) -> json(message);
            case Answer.Open(var view) -> json(view);
            case Answer.Replace(var view) -> json(view);
            case Answer.Work work -> json(work.work().get());
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

    static boolean says(Answer answer, String... words) {
        return Arrays.stream(words).allMatch(json(answer)::contains);
    }
}
