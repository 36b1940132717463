package dev.percolate.introduction.slack;

import static dev.percolate.introduction.CoffeeChannel.FIRST;
import static dev.percolate.introduction.CoffeeChannel.WORKSPACE;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static dev.percolate.introduction.Colleagues.somebody;
import static dev.percolate.introduction.slack.CoffeeBot.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.ConnectColleagues.Connected;
import dev.percolate.outbox.MessageBody;
import dev.percolate.outbox.OutgoingMessage;
import dev.percolate.outbox.OutgoingMessage.Kind;
import dev.percolate.outbox.OutgoingMessage.Urgency;
import dev.percolate.outbox.Recipient;
import dev.percolate.slack.Answer;
import dev.percolate.testing.Approved;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.WorkingWeek;
import dev.percolate.workspace.WorkingWeek.Shift;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What Ana and Ben read of Chiara's idea, and what Chiara reads in the end.
final class RecommendationTest {
    private static final Instant NEXT_MONDAY = Instant.parse("2026-01-12T09:15:00Z");

    private final CoffeeBot bot = new CoffeeBot();

    private void connects(String why) {
        bot.channel.connects(CHIARA, ANA, BEN, why, FIRST, MONDAY);
    }

    @Test
    void asksEachOfThemAloneInTheirWorkingHoursAndWithinTheirBudget() {
        connects("both love maps");

        approve("recommendation", proposalTo(ANA).body());
        assertThat(proposalTo(ANA).kind()).isEqualTo(new Kind.Unasked(Urgency.ANSWER_AWAITED));
        assertThat(proposalTo(ANA).about()).containsExactlyInAnyOrder(BEN.id(), CHIARA.id());
        assertThat(proposalTo(BEN).body().text()).contains("Ana Duarte").contains("“both love maps”");
        assertThat(bot.outbox.messages()).hasSize(2);
    }

    /// What could arrive later would leave too little time until the day on which the introducer hears of
    /// it.
    @Test
    void dropsWhatCannotArriveWithinThreeWorkingDays() {
        connects("");
        assertThat(proposalTo(ANA).dropAfter()).isEqualTo(MONDAY.plus(Duration.ofDays(3)));
    }

    @Test
    void saysWhatFitsBesidesWhereSomethingDoes() {
        bot.channel.where(ANA, "", "saying no").where(BEN, "saying no, kindly", "");
        connects("");
        approve("recommendation-without-why", proposalTo(ANA).body());
        approve("why-us-recommended", bot.presses(ANA, Act.EXPLAIN, FIRST));
    }

    @Test
    void explainsTruthfullyThatAColleagueAsked() {
        connects("both love maps");
        var answer = bot.presses(BEN, Act.EXPLAIN, FIRST);
        approve("why-us-recommended-only", answer);
        assertThat(answer).matches(shown -> !says(shown, "maps"));
    }

    @Test
    void keepsWhatTheIntroducerWroteFromDoingAnything() {
        var mallory = somebody("U0MAL", "Mal <!channel> *& co*", "", "Europe/Rome");
        bot.channel.directory.with(mallory);
        bot.channel.connects(
                mallory,
                ANA,
                BEN,
                "<!channel> <@U3CHIARA> *bold* ~x~ `code` <https://evil.example|Click>\n> quote & \u202Emore",
                FIRST,
                MONDAY);

        approve("recommendation-hostile-words", proposalTo(ANA).body());
        assertThat(proposalTo(ANA).body().text()).doesNotContain("<").doesNotContain("\u202E");
    }

    @Test
    void offersToHearNoMoreFromTheIntroducer() {
        connects("both love maps");
        var answer = bot.presses(ANA, Act.KEEP_APART, FIRST + "/" + CHIARA.id());

        assertThat(answer).isEqualTo(bot.presses(BEN, Act.PASS, FIRST));
        assertThat(bot.channel.keptApart.listOf(WORKSPACE, ANA.id())).containsExactly(CHIARA.id());
    }

    @Test
    void takesBackWhatStillWaitsForWhoeverKeepsTheIntroducerApart() {
        connects("both love maps");
        bot.channel.keeping.keepApart(WORKSPACE, ANA.id(), CHIARA.id(), MONDAY);
        assertThat(bot.messagesTo(ANA)).isEmpty();
        assertThat(bot.messagesTo(BEN)).hasSize(1);
    }

    @Test
    void saysInTheirConversationWhoIntroducedThemAndNotWhy() {
        connects("both love maps");
        bothSayYes();
        var message = bot.outbox.messages().getLast();
        assertThat(message.recipient()).isInstanceOf(Recipient.Group.class);
        approve("together-recommended", message.body());
        assertThat(message.body().text()).doesNotContain("maps");
        assertThat(CoffeeBot.json(bot.types(ANA, "history"))).contains("<@U3CHIARA> introduced you.");
        assertThat(bot.ownData(ANA)).contains("Introduced to <@U2BEN> by <@U3CHIARA>; you both said yes.");
    }

    @Test
    void tellsTheIntroducerOnTheDayTheyKnow() {
        connects("both love maps");
        bothSayYes();
        assertThat(bot.messagesTo(CHIARA)).isEmpty();
        bot.until(NEXT_MONDAY);

        var message = bot.messagesTo(CHIARA).getFirst();
        approve("connection-introduced", message.body());
        assertThat(message.kind()).isEqualTo(Kind.AGREED);
        assertThat(message.notBefore()).isEqualTo(NEXT_MONDAY);
        assertThat(message.about()).containsExactlyInAnyOrder(ANA.id(), BEN.id());
    }

    @Test
    void tellsTheIntroducerThatItDidNotComeAbout() {
        connects("both love maps");
        bot.until(NEXT_MONDAY);
        approve("connection-not-this-time", bot.messagesTo(CHIARA).getFirst().body());
    }

    /// The service stood still over the weekend.
    @Test
    void wakesNobodyWithALateAnswer() {
        connects("");
        bot.until(Instant.parse("2026-01-17T12:00:00Z"));
        assertThat(bot.messagesTo(CHIARA).getFirst().notBefore()).isEqualTo(Instant.parse("2026-01-19T08:00:00Z"));
    }

    @Test
    void tellsTheIntroducerOnADayThatTheySayTheyWorkAlsoWhereItIsLate() {
        var thursdays = new Shift(LocalTime.of(9, 0), LocalTime.of(17, 0));
        var chiara = bot.channel.works(CHIARA, WorkingWeek.of(List.of(DayOfWeek.THURSDAY), thursdays));
        assertThat(bot.channel.connects(chiara, ANA, BEN, "", FIRST, MONDAY))
                .isEqualTo(new Connected.Noted(Instant.parse("2026-01-15T08:00:00Z")));

        bot.until(Instant.parse("2026-01-16T12:00:00Z"));

        assertThat(bot.messagesTo(CHIARA).getFirst().notBefore()).isEqualTo(Instant.parse("2026-01-22T08:00:00Z"));
    }

    @Test
    void showsTheIdeaWithItsIntroductionInHistoryAndHome() {
        connects("both love maps");
        approve("home-recommended", bot.types(ANA, "history"));
        bot.until(NEXT_MONDAY);
        assertThat(CoffeeBot.json(bot.types(ANA, "history")))
                .contains("didn't come together. <@U3CHIARA> had the idea.");
        bot.channel.forgetting.forget(WORKSPACE, CHIARA.id(), NEXT_MONDAY);
        assertThat(CoffeeBot.json(bot.types(ANA, "history"))).contains("didn't come together. Someone had the idea.");
        assertThat(CoffeeBot.json(bot.presses(ANA, Act.EXPLAIN, FIRST))).contains("Someone asked me to.");
        assertThat(bot.ownData(ANA)).contains("Introduced to <@U2BEN> by someone who left; ");
    }

    @Test
    void showsWhoeverHasNotJoinedTheirOpenOneAndTakesTheirAnswer() {
        connects("");
        assertThat(bot.types(ANA, "")).matches(answer -> says(answer, "*You're not in.*", "*Open introduction:*"));
        assertThat(bot.home(ANA)).contains("*Open:*", "<@U3CHIARA> had the idea.");
        bot.presses(ANA, Act.ACCEPT_HERE, FIRST);
        bot.presses(BEN, Act.ACCEPT, FIRST);
        bot.until(MONDAY);
        assertThat(bot.outbox.messages().getLast().recipient()).isInstanceOf(Recipient.Group.class);
    }

    private void bothSayYes() {
        bot.outbox.arrive();
        bot.presses(ANA, Act.ACCEPT, FIRST);
        bot.presses(BEN, Act.ACCEPT, FIRST);
        bot.until(MONDAY);
    }

    private OutgoingMessage proposalTo(Person person) {
        return bot.messagesTo(person).getFirst();
    }

    private static void approve(String name, MessageBody body) {
        Approved.json("introduction/" + name, CoffeeBot.json(body));
    }

    private static void approve(String name, Answer answer) {
        Approved.json("introduction/" + name, CoffeeBot.json(answer));
    }
}
