package dev.percolate.introduction.slack;

import static dev.percolate.introduction.CoffeeChannel.COFFEE;
import static dev.percolate.introduction.CoffeeChannel.FIRST;
import static dev.percolate.introduction.CoffeeChannel.SECOND;
import static dev.percolate.introduction.CoffeeChannel.WORKSPACE;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.DIEGO;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static dev.percolate.introduction.slack.CoffeeBot.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.outbox.OutgoingMessage;
import dev.percolate.outbox.OutgoingMessage.Kind;
import dev.percolate.outbox.OutgoingMessage.Urgency;
import dev.percolate.slack.Answer;
import dev.percolate.testing.Approved;
import dev.percolate.workspace.Channel;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.Person.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// All of one's introductions in one modal, and asking for somebody again.
final class HistoryTest {
    private static final Instant DEADLINE = Instant.parse("2026-01-08T10:00:00Z");
    private static final Instant A_WEEK_LATER = MONDAY.plus(Duration.ofDays(8));

    private final CoffeeBot bot = new CoffeeBot();

    @Test
    void showsAllOfItToThePersonAlone() {
        Approved.json("introduction/history-empty", CoffeeBot.json(bot.types(ANA, "history")));
        anaAndBenCameTogether();
        bot.presses(ANA, Act.MET, FIRST);
        bot.channel.joinedBy(CHIARA, DIEGO);
        bot.channel.introducesInRound(SECOND, DEADLINE, Set.of(), ANA, CHIARA, DIEGO);
        bot.presses(ANA, Act.ACCEPT, SECOND);
        Approved.json("introduction/history-open", CoffeeBot.json(bot.types(ANA, "history")));
        bot.until(DEADLINE);

        Approved.json("introduction/history", CoffeeBot.json(bot.types(ANA, "history")));
        assertThat(bot.presses(ANA, Act.HISTORY, "all")).isEqualTo(bot.types(ANA, "history"));
        assertThat(bot.types(BEN, "history")).matches(answer -> !says(answer, "You said you met"));
    }

    @Test
    void offersEachOfThoseWithWhomOneCameTogether() {
        bot.channel.joinedBy(ANA, BEN, CHIARA).introducesInRound(FIRST, DEADLINE, Set.of(), ANA, BEN, CHIARA);
        for (var person : new Person[] {ANA, BEN, CHIARA}) {
            bot.presses(person, Act.ACCEPT, FIRST);
        }
        bot.until(MONDAY);
        Approved.json("introduction/history-three", CoffeeBot.json(bot.types(ANA, "history")));
    }

    @Test
    void turnsPages() {
        bot.channel.joinedBy(ANA, BEN);
        for (int i = 0; i < 45; i++) {
            bot.channel.introducesInRound(new UUID(3, i), DEADLINE, Set.of(), ANA, BEN);
            bot.presses(ANA, Act.ACCEPT, new UUID(3, i));
            bot.presses(BEN, Act.ACCEPT, new UUID(3, i));
            bot.until(MONDAY);
        }
        var first = bot.types(ANA, "history");
        assertThat(first).matches(answer -> says(answer, "\"Older\"") && !says(answer, "\"Newer\""));
        var second = bot.presses(ANA, Act.OLDER, "1");
        assertThat(second).isInstanceOf(Answer.Replace.class).matches(answer -> says(answer, "\"Older\"", "\"Newer\""));
        var third = bot.presses(ANA, Act.OLDER, "2");
        assertThat(third).matches(answer -> says(answer, "\"Newer\"") && !says(answer, "\"Older\""));
        for (int i = 0; i < 45; i++) {
            String value = OtherValue.of(new UUID(3, i), BEN.id());
            assertThat(Stream.of(first, second, third).filter(answer -> says(answer, value)))
                    .hasSize(1);
        }
        assertThat(CoffeeBot.json(first).split("\"type\":\"(section|actions|context)\""))
                .hasSizeLessThan(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "99999", "1e3", "٣", "999999999999"})
    void knowsNoSuchPage(String page) {
        assertThat(bot.presses(ANA, Act.OLDER, page)).isEqualTo(new Answer.Unknown());
    }

    @Test
    void asksForExactlyThatPersonAgainWithoutARest() {
        anaAndBenCameTogether();
        bot.channel.where(CHIARA, "sketching", "saying no").joinedBy(CHIARA);
        bot.until(A_WEEK_LATER);

        Approved.json("introduction/asked-again", CoffeeBot.json(again(ANA, BEN)));

        assertThat(lastProposalTo(BEN).kind()).isEqualTo(new Kind.Unasked(Urgency.ANSWER_AWAITED));
        assertThat(lastProposalTo(BEN).body().text()).contains("Ana Duarte").doesNotContain("before.");
        assertThat(lastProposalTo(ANA).kind()).isEqualTo(Kind.ANSWER);
        assertThat(bot.messagesTo(CHIARA)).isEmpty();
    }

    @Test
    void aSecondClickShowsTheOneThatIsOpen() {
        anaAndBenCameTogether();
        bot.until(A_WEEK_LATER);
        again(ANA, BEN);
        int messages = bot.outbox.messages().size();
        assertThat(again(ANA, BEN)).matches(answer -> says(answer, "*Open introduction:*", "Ben Okafor"));
        assertThat(bot.outbox.messages()).hasSize(messages);
    }

    /// What may stand against it, without anybody's fault or with.
    enum Cause {
        PAUSED(bot -> bot.types(BEN, "pause 2026-06-01")),
        LEFT(bot -> bot.types(BEN, "leave")),
        KEPT_APART(bot -> bot.channel.keeping.keepApart(WORKSPACE, BEN.id(), ANA.id(), MONDAY)),
        KEPT_APART_BY_ANA(bot -> bot.channel.keeping.keepApart(WORKSPACE, ANA.id(), BEN.id(), MONDAY)),
        ERASED(bot -> bot.channel.forgetting.forget(WORKSPACE, BEN.id(), MONDAY)),
        DEACTIVATED(bot -> bot.channel.directory.with(
                new Person(BEN.id(), BEN.name(), BEN.title(), BEN.zone(), BEN.locale(), Standing.DEACTIVATED))),
        BUSY(bot -> bot.channel
                .joinedBy(CHIARA)
                .introducesInRound(SECOND, MONDAY.plus(Duration.ofDays(30)), Set.of(), BEN, CHIARA)),
        ASKED_THIS_WEEK(bot -> {
            bot.channel.where(CHIARA, "", "saying no").joinedBy(CHIARA);
            bot.proposes(CHIARA, SECOND);
            bot.presses(BEN, Act.ACCEPT, SECOND);
            bot.presses(CHIARA, Act.ACCEPT, SECOND);
            bot.until(A_WEEK_LATER);
        });

        private final Consumer<CoffeeBot> doing;

        Cause(Consumer<CoffeeBot> doing) {
            this.doing = doing;
        }
    }

    @ParameterizedTest
    @EnumSource(Cause.class)
    void saysTheSameWhateverStandsAgainstIt(Cause cause) {
        anaAndBenCameTogether();
        bot.until(A_WEEK_LATER);
        cause.doing.accept(bot);
        var messages = bot.outbox.messages();

        assertThat(again(ANA, BEN)).isEqualTo(CircleModals.tell(CircleMessages.NOBODY_SUITABLE));
        assertThat(bot.outbox.messages()).isEqualTo(messages);
    }

    @Test
    void restsWhereTheLastOneDidNotComeTogether() {
        anaAndBenCameTogether();
        bot.until(A_WEEK_LATER);
        again(ANA, BEN);
        bot.presses(ANA, Act.ACCEPT, openOf(ANA));
        bot.until(A_WEEK_LATER.plus(Duration.ofDays(5)));

        bot.until(A_WEEK_LATER.plus(Duration.ofDays(20)));
        assertThat(again(ANA, BEN)).isEqualTo(CircleModals.tell(CircleMessages.NOBODY_SUITABLE));
        bot.until(A_WEEK_LATER.plus(Duration.ofDays(100)));
        assertThat(again(ANA, BEN)).matches(answer -> says(answer, CircleMessages.OPENED_AGAIN));
    }

    @Test
    void offersNobodyWithWhomItDidNotComeTogether() {
        bot.channel.joinedBy(ANA, BEN).introducesInRound(FIRST, DEADLINE, Set.of(), ANA, BEN);
        bot.presses(ANA, Act.ACCEPT, FIRST);
        bot.until(DEADLINE);
        assertThat(bot.types(ANA, "history")).matches(answer -> !says(answer, "again"));
        bot.until(MONDAY.plus(Duration.ofDays(200)));
        assertThat(again(ANA, BEN)).isEqualTo(CircleModals.tell(CircleMessages.NOBODY_SUITABLE));
    }

    @Test
    void asksForNobodyElsesIntroduction() {
        anaAndBenCameTogether();
        bot.channel.joinedBy(CHIARA);
        bot.until(A_WEEK_LATER);
        var nobody = CircleModals.tell(CircleMessages.NOBODY_SUITABLE);
        assertThat(again(CHIARA, BEN)).isEqualTo(nobody);
        assertThat(again(ANA, CHIARA)).isEqualTo(nobody);
        assertThat(again(ANA, ANA)).isEqualTo(nobody);
        assertThat(bot.presses(ANA, Act.AGAIN, FIRST.toString())).isEqualTo(new Answer.Unknown());
    }

    @Test
    void showsWhereOneStandsToWhoeverIsNotIn() {
        anaAndBenCameTogether();
        bot.types(ANA, "leave");
        bot.until(A_WEEK_LATER);
        assertThat(again(ANA, BEN)).matches(answer -> says(answer, "*You're not in.*"));
    }

    @Test
    void needsTheChannelItHappenedIn() {
        anaAndBenCameTogether();
        bot.channel.directory.with(new Channel(COFFEE.channel(), "coffee", Channel.Kind.PUBLIC, false, false));
        assertThat(again(ANA, BEN)).matches(answer -> says(answer, "/invite @Percolate"));
    }

    private void anaAndBenCameTogether() {
        bot.channel
                .where(ANA, "sketching", "saying no")
                .where(BEN, "saying no", "sketching")
                .joinedBy(ANA, BEN);
        bot.whereIntroduced(ANA);
        bot.outbox.arrive();
        bot.presses(ANA, Act.ACCEPT, FIRST);
        bot.presses(BEN, Act.ACCEPT, FIRST);
        bot.until(MONDAY);
    }

    private Answer again(Person asker, Person other) {
        return bot.presses(asker, Act.AGAIN, OtherValue.of(FIRST, other.id()));
    }

    private UUID openOf(Person person) {
        return bot.channel.state.read(COFFEE, person, MONDAY).open().id();
    }

    private OutgoingMessage lastProposalTo(Person person) {
        return bot.messagesTo(person).stream()
                .filter(message -> message.once().value().startsWith("introduction.proposal/"))
                .toList()
                .getLast();
    }
}
