package dev.percolate.introduction.slack;

import static dev.percolate.introduction.CoffeeChannel.COFFEE;
import static dev.percolate.introduction.CoffeeChannel.WORKSPACE;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.BOT;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.DIEGO;
import static dev.percolate.introduction.Colleagues.GONE;
import static dev.percolate.introduction.Colleagues.GUEST;
import static dev.percolate.introduction.Colleagues.MERE;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static dev.percolate.introduction.slack.CoffeeBot.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.Connection;
import dev.percolate.slack.Answer;
import dev.percolate.slack.Click;
import dev.percolate.slack.Layout;
import dev.percolate.slack.Submission;
import dev.percolate.testing.Approved;
import dev.percolate.workspace.Channel;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.Person;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `/coffee introduce`, typed and in its form.
final class ConnectionModalsTest {
    private static final String BOTH = "introduce <@U1ANA> <@U2BEN> ";

    private final CoffeeBot bot = new CoffeeBot();

    @Test
    void takesWhatIsTypedAndSaysWhenTheAnswerComes() {
        approve("connection-noted", bot.types(CHIARA, BOTH + "both love maps"));
        assertThat(bot.messagesTo(ANA)).hasSize(1);
        assertThat(bot.messagesTo(BEN)).hasSize(1);
        assertThat(bot.messagesTo(CHIARA)).isEmpty();
    }

    @Test
    void opensAFormWithWhatWasUnderstood() {
        approve("connection-form", bot.types(CHIARA, "introduce"));
        approve("connection-form-one", bot.types(CHIARA, "introduce <@U1ANA> because of the maps"));
        approve("connection-form-cut", bot.types(CHIARA, BOTH + "maps ".repeat(100)));
        assertThat(bot.outbox.messages()).isEmpty();
    }

    @Test
    void saysInTheFormWhatItSaysInTheChannel() {
        var answer = bot.connects(CHIARA, ANA, BEN, "both love maps");
        approve("connection-noted-in-form", answer);
        assertThat(answer).isInstanceOf(Answer.Replace.class);
        assertThat(bot.messagesTo(ANA))
                .singleElement()
                .satisfies(message -> assertThat(message.body().text()).contains("“both love maps”"));
    }

    @Test
    void keepsItToThreePairsAWeek() {
        bot.types(CHIARA, BOTH);
        bot.types(CHIARA, "introduce <@U1ANA> <@U4DIEGO>");
        bot.types(CHIARA, "introduce <@U2BEN> <@U4DIEGO>");
        approve("connection-enough", bot.types(CHIARA, "introduce <@U5MERE> <@U4DIEGO>"));
        assertThat(bot.connects(CHIARA, MERE, DIEGO, ""))
                .isInstanceOf(Answer.Replace.class)
                .matches(answer -> says(answer, "Three pairs in seven days"));
    }

    @Test
    void saysBesideEachFieldWhatIsNotPossibleThere() {
        bot.channel.directory.with(BOT).with(GONE);
        bot.channel.directory.leavesTheChannel(DIEGO.id());
        assertThat(bot.connects(CHIARA, GUEST, BOT, ""))
                .isEqualTo(new Answer.Refuse(Map.of(
                        "one",
                        "In this channel my introductions are for members of this workspace, and Gus Guest is here as a guest or with"
                                + " another organisation. You can introduce them yourself, of course.",
                        "other",
                        "Percolate is an app, and I introduce people.")));
        assertThat(bot.connects(CHIARA, CHIARA, GONE, ""))
                .isEqualTo(new Answer.Refuse(Map.of(
                        "one",
                        "That's you. To meet somebody yourself, type /coffee now.",
                        "other",
                        "Gina Gone has left this workspace. Please choose somebody else.")));
        assertThat(bot.connects(CHIARA, DIEGO, DIEGO, ""))
                .isEqualTo(new Answer.Refuse(Map.of(
                        "one",
                        "Diego Rojas isn't in this channel. Please choose somebody who is, or type /coffee introduce in a"
                                + " channel in which all of you are.",
                        "other",
                        "That's the same person twice. Please choose somebody else here.")));
        assertThat(bot.sendsConnection(
                        CHIARA, Map.of("one", "U0NOBODY", "other", BEN.id().value())))
                .isEqualTo(new Answer.Refuse(
                        Map.of("one", "I can't find that person here. Please choose somebody else.")));
        assertThat(bot.connects(CHIARA, ANA, BEN, "x".repeat(301)))
                .isEqualTo(new Answer.Refuse(Map.of("why", "Please keep it to 300 characters.")));
        assertThat(bot.sendsConnection(CHIARA, Map.of("why", "maps")))
                .isEqualTo(new Answer.Refuse(
                        Map.of("one", "Please choose somebody.", "other", "Please choose somebody.")));
        assertThat(bot.outbox.messages()).isEmpty();
    }

    @Test
    void saysInTheChannelWhatIsNotPossible() {
        bot.channel.directory.with(new Person(BOT.id(), "Perc *<!here>*", "", null, "", Person.Standing.BOT));
        approve("connection-refused-typed", bot.types(CHIARA, "introduce <@U7GUEST> <@U9BOT>"));
    }

    @Test
    void saysWhereItWorks() {
        var direct = new ChannelId("D1");
        bot.channel.directory.with(new Channel(direct, "", Channel.Kind.DIRECT, true, false));
        approve("connection-in-a-channel", bot.types(CHIARA, direct, BOTH));
        approve("connection-bring-me-in", bot.types(CHIARA, new ChannelId("C9"), BOTH));
        approve("members-only", bot.types(GUEST, BOTH));
        bot.channel.directory.leavesTheChannel(CHIARA.id());
        approve("connection-not-there", bot.connects(CHIARA, ANA, BEN, ""));
    }

    @ParameterizedTest
    @CsvSource({"connection.other,C1COFFEE", "connection.ask,''"})
    void knowsNoOtherForm(String callback, String note) {
        assertThat(bot.connecting.submitted(new Submission(WORKSPACE, CHIARA.id(), callback, note, Map.of(), MONDAY)))
                .isEqualTo(new Answer.Unknown());
        assertThat(bot.connecting.clicked(new Click(WORKSPACE, CHIARA.id(), callback, "x", MONDAY)))
                .isEqualTo(new Answer.Unknown());
    }

    @Test
    void turnsColleaguesIdeasOffAndOnFromAnywhere() {
        var direct = new ChannelId("D1");
        approve("ideas-on", bot.types(ANA, direct, "ideas"));
        approve("ideas-off", bot.types(ANA, direct, "ideas OFF"));
        assertThat(bot.types(ANA, "ideas")).isEqualTo(bot.types(ANA, "ideas off"));
        assertThat(bot.ownData(ANA)).contains("You don't want to be asked because a colleague thought of you.");
        var home = new IdeaHome(bot.channel.ideas);
        Approved.json(
                "introduction/home-ideas-off",
                CoffeeBot.json(Layout.message("", home.blocks(WORKSPACE, ANA.id(), MONDAY))));
        bot.types(CHIARA, BOTH);
        assertThat(bot.outbox.messages()).isEmpty();

        assertThat(presses(ANA, IdeaButtons.AGAIN)).isEqualTo(bot.types(ANA, "ideas on"));
        Approved.json(
                "introduction/home-ideas-on",
                CoffeeBot.json(Layout.message("", home.blocks(WORKSPACE, ANA.id(), MONDAY))));
        assertThat(presses(ANA, IdeaButtons.NO_MORE)).isEqualTo(bot.types(ANA, "ideas off"));
        new ConnectionData(bot.channel.connections, bot.channel.ideasDeclined).erase(WORKSPACE, ANA.id(), MONDAY);
        assertThat(bot.channel.ideas.declinedSince(WORKSPACE, ANA.id())).isEmpty();
    }

    private Answer presses(Person person, String action) {
        return bot.connecting.clicked(new Click(WORKSPACE, person.id(), action, "ideas", MONDAY));
    }

    @Test
    void showsToWhoeverAskedWhatTheyAskedForAndHeard() {
        bot.types(CHIARA, BOTH);
        assertThat(bot.ownData(CHIARA))
                .contains("<@U1ANA> and <@U2BEN> in <#C1COFFEE>; you hear on Monday 12 January 2026.");
        bot.until(MONDAY.plus(Duration.ofDays(8)));
        assertThat(bot.ownData(CHIARA)).contains("<@U1ANA> and <@U2BEN> in <#C1COFFEE>; it didn't come about.");
        var id = bot.channel
                .connections
                .latestOf(WORKSPACE, CHIARA.id(), 1)
                .getFirst()
                .id();
        bot.channel.forgetting.forget(WORKSPACE, ANA.id(), MONDAY);
        new ConnectionData(bot.channel.connections, bot.channel.ideasDeclined).erase(WORKSPACE, ANA.id(), MONDAY);
        assertThat(bot.ownData(CHIARA)).contains("<@U2BEN> and someone who left in <#C1COFFEE>");
        assertThat(bot.channel.connections.find(WORKSPACE, id))
                .map(Connection::circle)
                .contains(COFFEE);
    }

    private static void approve(String name, Answer answer) {
        Approved.json("introduction/" + name, CoffeeBot.json(answer));
    }
}
