package dev.percolate.episode.slack;

import static dev.percolate.episode.Log.TODAY;
import static dev.percolate.episode.Log.WORKSPACE;
import static dev.percolate.episode.slack.TidingsBot.json;
import static dev.percolate.episode.slack.TidingsBot.says;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.EXTERNAL;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.episode.Account;
import dev.percolate.episode.Ask;
import dev.percolate.episode.LogConversation.Draft;
import dev.percolate.episode.LogConversation.Logged;
import dev.percolate.episode.Marks;
import dev.percolate.episode.View;
import dev.percolate.outbox.OutgoingMessage.Kind;
import dev.percolate.outbox.OutgoingMessage.Urgency;
import dev.percolate.slack.Answer;
import dev.percolate.testing.Approved;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ConfirmTest {
    private final TidingsBot bot = new TidingsBot();

    private static View noted(TidingsBot one, int daysAgo) {
        var day = TODAY.minusDays(daysAgo);
        return one.log.notes(ANA, BEN, new Account(day, null, null, Set.of(), "SECRET line", new Marks(2, 1)));
    }

    private static Answer asks(TidingsBot one, View view) {
        return one.sends(ANA, one.presses(ANA, "confirm.open", view.id()), Map.of());
    }

    private UUID asked() {
        asks(bot, noted(bot, 3));
        bot.arrive();
        return bot.log.asked.getLast().id();
    }

    @Test
    void showsWhatTheOtherWillReadAndBringsJustThat() {
        var view = noted(bot, 3);
        var window = bot.presses(ANA, "confirm.open", view.id());
        assertThat(bot.to(BEN)).isEmpty();

        var noted = bot.sends(ANA, window, Map.of());

        Approved.json("episode/confirm-window", json(window));
        Approved.json("episode/confirm-noted", json(noted));
        assertThat(bot.to(BEN)).singleElement().satisfies(message -> {
            Approved.json("episode/confirm-question", json(message.body()));
            assertThat(json(message.body())).doesNotContain("SECRET").contains("Friday 2 January 2026");
            assertThat(message.kind()).isEqualTo(new Kind.Unasked(Urgency.CHECK_IN));
            assertThat(message.dropAfter()).isEqualTo(MONDAY.plus(Ask.OPEN_FOR));
            assertThat(message.about()).containsExactly(ANA.id());
        });
        assertThat(json(bot.presses(ANA, "confirm.open", view.id()))).isEqualTo(json(noted));
    }

    /// Promise 8: not by what is confirmed, either.
    @Test
    void confirmsEveryAnswerInTheSameWords() {
        var ask = asked();

        var notNow = bot.presses(BEN, "confirm.notNow", ask);
        assertThat(bot.log.ownWith(BEN, ANA)).isEmpty();
        assertThat(bot.log.confirming.waiting(WORKSPACE, BEN.id(), bot.now)).isEmpty();
        var added = bot.presses(BEN, "confirm.add", ask);
        var again = bot.presses(BEN, "confirm.add", ask);

        assertThat(List.of(json(added), json(again))).containsOnly(json(notNow));
        Approved.json("episode/confirm-answered", json(added));
        assertThat(bot.log.ownWith(BEN, ANA)).hasSize(1);
        assertThat(bot.log.shared(ANA, BEN)).hasSize(1);
    }

    /// To Ana all are the same, but that it may be in both logs.
    @Test
    void aNotNowLooksToTheAskerLikeSilence() {
        var silent = new TidingsBot();
        var apart = new TidingsBot();
        apart.log.keptApart.keepApart(WORKSPACE, BEN.id(), ANA.id(), MONDAY);
        var seen = Stream.of(bot, silent, apart)
                .map(one -> {
                    var view = noted(one, 3);
                    var answer = json(asks(one, view));
                    one.arrive();
                    if (one.equals(bot)) {
                        one.presses(
                                BEN, "confirm.notNow", one.log.asked.getLast().id());
                    }
                    return List.of(
                            answer,
                            json(one.presses(ANA, "confirm.open", view.id())),
                            one.log.ownWith(ANA, BEN).toString());
                })
                .distinct();

        assertThat(seen).hasSize(1);
        assertThat(apart.to(BEN)).isEmpty();
    }

    @Test
    void closesAfterAWeekAndForWhoeverItIsNotFor() {
        var ask = asked();
        says(bot.presses(CHIARA, "confirm.add", ask), "This question is closed");
        says(bot.presses(ANA, "confirm.add", ask), "This question is closed");
        bot.now = bot.now.plus(Duration.ofDays(8));

        says(bot.presses(BEN, "confirm.add", ask), "This question is closed");
        says(bot.presses(BEN, "confirm.notNow", ask), "This question is closed");
        assertThat(bot.presses(BEN, "confirm.add", "x")).isInstanceOf(Answer.Unknown.class);
        assertThat(bot.log.ownWith(BEN, ANA)).isEmpty();
    }

    @Test
    void standsInHomeUntilItIsAnswered() {
        var ask = asked();
        Approved.json("episode/home-asked", json(bot.home(BEN)));
        assertThat(json(bot.home(BEN))).contains("confirm.add", "confirm.notNow");
        assertThat(json(bot.home(ANA))).doesNotContain("confirm.add");

        bot.presses(BEN, "confirm.notNow", ask);
        assertThat(json(bot.home(BEN))).doesNotContain("confirm.add");
    }

    @Test
    void takesTheQuestionBackWithTheConversation() {
        var view = noted(bot, 3);
        asks(bot, view);
        bot.log.correcting.delete(WORKSPACE, ANA.id(), view.id(), MONDAY);

        assertThat(bot.to(BEN)).isEmpty();
        says(bot.presses(ANA, "confirm.open", view.id()), "isn't in your log any more");
    }

    @Test
    void saysWhyNobodyIsAsked() {
        bot.log.notes(BEN, ANA, TODAY);
        var both = noted(bot, 0);
        says(bot.presses(ANA, "confirm.open", both.id()), "in both your logs already");
        says(bot.sends(ANA, "confirm.ask", both.id().toString(), Map.of()), "in both your logs already");

        asks(bot, noted(bot, 7));
        asks(bot, noted(bot, 14));
        says(asks(bot, noted(bot, 21)), "twice within a week", "Monday 12 January 2026");
        assertThat(bot.to(BEN)).hasSize(2);

        var outside = (Logged.Kept)
                bot.log.log(ANA, new Draft(bot.log.form(), Set.of(), List.of("Aunt Vera"), Account.of(TODAY)));
        says(bot.presses(ANA, "confirm.open", outside.views().getFirst().id()), "outside this Slack");
        says(bot.sends(ANA, "confirm.ask", outside.views().getFirst().id().toString(), Map.of()), "not in this Slack");
        var eve = bot.log.notes(ANA, EXTERNAL, TODAY);
        says(asks(bot, eve), "another organisation");
        var chiara = bot.log.notes(ANA, CHIARA, TODAY);
        bot.log.keptApart.keepApart(WORKSPACE, ANA.id(), CHIARA.id(), MONDAY);
        says(asks(bot, chiara), "on your private list");
        says(bot.presses(ANA, "confirm.open", new UUID(9, 9)), "isn't in your log any more");
        assertThat(bot.presses(ANA, "confirm.open", "x")).isInstanceOf(Answer.Unknown.class);
        assertThat(bot.sends(ANA, "confirm.ask", "x", Map.of())).isInstanceOf(Answer.Unknown.class);
    }

    @Test
    void whoeverIsAskedCanBeLeftInPeace() {
        asked();

        says(bot.presses(BEN, "confirm.keepApart", ANA.id().value()), "They are not told");

        assertThat(bot.log.keptApart.listOf(WORKSPACE, BEN.id())).containsExactly(ANA.id());
        assertThat(bot.log.confirming.waiting(WORKSPACE, BEN.id(), bot.now)).isEmpty();
    }
}
