package dev.percolate.introduction.slack;

import static dev.percolate.introduction.CoffeeChannel.COFFEE;
import static dev.percolate.introduction.CoffeeChannel.WORKSPACE;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.util.json.GsonFactory;
import dev.percolate.introduction.CoffeeChannel;
import dev.percolate.outbox.MessageBody;
import dev.percolate.outbox.OutboxInMemory;
import dev.percolate.outbox.OutgoingMessage;
import dev.percolate.slack.Answer;
import dev.percolate.slack.Call;
import dev.percolate.slack.Click;
import dev.percolate.slack.Layout;
import dev.percolate.slack.Subcommand;
import dev.percolate.slack.Submission;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.WorkingWeeksInMemory;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The bot in #coffee as its people meet it: typed commands, clicks, sent modals, and the messages that wait in the
/// outbox.
final class CoffeeBot {
    final OutboxInMemory outbox = new OutboxInMemory();
    private final WorkingWeeksInMemory weeks = new WorkingWeeksInMemory();
    final CoffeeChannel channel = new CoffeeChannel(
            new ProposalsByOutbox(outbox), new OutcomesByOutbox(outbox, weeks), List.of(outbox), weeks);

    private Instant now = MONDAY;

    private final Door door = new Door(channel.enterCircle);
    private final CoffeeCommands commands =
            new CoffeeCommands(door, channel.takePart, channel.state, channel.proposing);
    private final CircleModals modals =
            new CircleModals(door, channel.takePart, channel.describing, channel.state, channel.proposing);
    private final HistoryModals history = new HistoryModals(channel.directory, channel.own, channel.wishing);
    final ConnectionModals connecting = new ConnectionModals(channel.enterCircle, channel.connecting, channel.ideas);
    final IntroductionListener listener = new IntroductionListener(
            new ProposalButtons(channel.answering, channel.explaining, modals),
            new MeetingButtons(channel.tapping, channel.reporting),
            modals,
            history,
            commands);

    /// Time goes by, and whatever is due then is done.
    CoffeeBot until(Instant moment) {
        now = moment;
        channel.wakes(moment);
        return this;
    }

    /// Like `/coffee now`, with an id that does not change from run to run.
    String proposes(Person person, UUID id) {
        return channel.proposing.propose(COFFEE, person, id, now).toString();
    }

    String home(Person person) {
        var section = new IntroductionHome(channel.own, channel.directory);
        return json(Layout.message("", section.blocks(WORKSPACE, person.id(), now)));
    }

    String ownData(Person person) {
        return new IntroductionData(channel.own, channel.wishing, channel.forgetting)
                        .of(WORKSPACE, person.id(), now)
                        .toString()
                + new ConnectionData(channel.connections, channel.ideasDeclined).of(WORKSPACE, person.id(), now);
    }

    List<Subcommand> subcommands() {
        var subcommands = new CoffeeSubcommands();
        return List.of(
                subcommands.look(commands),
                subcommands.now(commands),
                subcommands.introduce(connecting),
                subcommands.ideas(connecting),
                subcommands.join(commands),
                subcommands.pause(commands),
                subcommands.resume(commands),
                subcommands.leave(commands),
                subcommands.history(history),
                subcommands.apart((_, _) -> new Answer.Nothing()));
    }

    Answer types(Person person, String words) {
        return types(person, COFFEE.channel(), words);
    }

    Answer types(Person person, ChannelId where, String words) {
        var parts = words.split(" ", 2);
        return subcommands().stream()
                .filter(subcommand -> subcommand.word().equals(parts[0]))
                .findFirst()
                .orElseThrow()
                .run(new Call(WORKSPACE, person.id(), where, parts.length > 1 ? parts[1] : "", now));
    }

    Answer presses(Person person, Act act, UUID introduction) {
        return presses(person, act, introduction.toString());
    }

    Answer presses(Person person, Act act) {
        return presses(person, act, COFFEE.channel().value());
    }

    Answer presses(Person person, Act act, String value) {
        return listener.clicked(new Click(WORKSPACE, person.id(), act.id(), value, now));
    }

    Answer sends(Person person, Act act, Map<String, String> values) {
        return listener.submitted(new Submission(
                WORKSPACE, person.id(), act.id(), COFFEE.channel().value(), values, now));
    }

    /// What is chosen and written in the form of `/coffee introduce`.
    Answer connects(Person introducer, Person one, Person other, String why) {
        return sendsConnection(
                introducer,
                Map.of(
                        ConnectionViews.ONE,
                        one.id().value(),
                        ConnectionViews.OTHER,
                        other.id().value(),
                        ConnectionViews.WHY,
                        why));
    }

    Answer sendsConnection(Person introducer, Map<String, String> values) {
        return connecting.submitted(new Submission(
                WORKSPACE,
                introducer.id(),
                ConnectionViews.ASK,
                COFFEE.channel().value(),
                values,
                now));
    }

    /// The introduction that Ana's `/coffee now` opened, with an id that does not change from run to run.
    CoffeeBot whereIntroduced(Person asker) {
        assertThat(channel.asks(asker)).isNotNull();
        return this;
    }

    List<OutgoingMessage> messagesTo(Person person) {
        return outbox.to(person.id());
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

    /// With every character as a reader sees it.
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
