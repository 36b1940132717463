package dev.percolate.introduction.slack;

import static dev.percolate.introduction.CoffeeChannel.FIRST;
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
import dev.percolate.outbox.Recipient;
import dev.percolate.slack.Answer;
import dev.percolate.testing.Approved;
import dev.percolate.workspace.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Everything that two people read and press, for three whom a round introduced.
final class IntroductionOfThreeTest {
    private static final Instant DEADLINE = Instant.parse("2026-01-08T10:00:00Z");
    private static final Recipient ALL = new Recipient.Group(new TreeSet<>(Set.of(ANA.id(), BEN.id(), CHIARA.id())));

    private final CoffeeBot bot = new CoffeeBot();

    @BeforeEach
    void threeAreIntroduced() {
        bot.channel
                .where(ANA, "sketching", "saying no")
                .where(BEN, "saying no", "")
                .where(CHIARA, "", "sketching")
                .joinedBy(ANA, BEN, CHIARA)
                .introducesInRound(FIRST, DEADLINE, Set.of(BEN.id()), ANA, BEN, CHIARA);
    }

    @Test
    void asksEachInTheirWorkingHoursAndTellsNewsToWhomeverItConcerns() {
        for (var person : List.of(ANA, BEN, CHIARA)) {
            assertThat(bot.messagesTo(person)).singleElement().satisfies(message -> {
                assertThat(message.kind()).isEqualTo(new Kind.Unasked(Urgency.ANSWER_AWAITED));
                assertThat(message.about()).hasSize(2).doesNotContain(person.id());
                assertThat(message.dropAfter()).isEqualTo(DEADLINE);
                assertThat(message.body().text().startsWith("The introduction before this one didn't"))
                        .isEqualTo(person == BEN);
            });
        }
    }

    @Test
    void showsBothOthersWhereverOneLooks() {
        bot.presses(ANA, Act.ACCEPT, FIRST);
        Approved.json("introduction/state-open-three", CoffeeBot.json(bot.types(ANA, "")));
        Approved.json("introduction/home-open-three", bot.home(ANA));
        assertThat(bot.types(BEN, "now")).matches(answer -> says(answer, "Ana Duarte and Chiara Conti"));
        assertThat(bot.ownData(ANA)).contains("Introduced to <@U2BEN> and <@U3CHIARA>; open.");
    }

    @Test
    void comesTogetherOnlyWhenAllSaidYes() {
        yes(ANA, BEN);
        assertThat(toAll()).isEmpty();
        yes(CHIARA);

        Approved.json(
                "introduction/together-three", CoffeeBot.json(toAll().getFirst().body()));
        Approved.json("introduction/home-together-three", bot.home(ANA));
        assertThat(bot.ownData(ANA)).contains("you all said yes");
    }

    @Test
    void agreesOnTheTimeThatSuitsAll() {
        yes(ANA, BEN, CHIARA);
        var times = times();
        Approved.json("introduction/time-tapped-three", CoffeeBot.json(tap(ANA, 0, times)));
        assertThat(tap(BEN, 0, times)).isEqualTo(tap(ANA, 0, times));
        Approved.json("introduction/time-tapped-differently-three", CoffeeBot.json(tap(CHIARA, 1, times)));
        assertThat(toAll()).hasSize(1);
        tap(CHIARA, 0, times);

        var agreed = toAll().getLast();
        Approved.json("introduction/agreed-three", CoffeeBot.json(agreed.body()));
        assertThat(agreed.file().title()).isEqualTo("Coffee: Ana Duarte, Ben Okafor and Chiara Conti");
    }

    @Test
    void neverAgreesOnATimeForTwoWhoKeepApart() {
        yes(ANA, BEN, CHIARA);
        var times = times();
        tap(ANA, 0, times);
        tap(BEN, 0, times);
        bot.channel.keeping.keepApart(WORKSPACE, ANA.id(), BEN.id(), MONDAY);

        assertThat(tap(CHIARA, 0, times)).matches(answer -> says(answer, "suits you: noted"));
        assertThat(toAll()).hasSize(1);
    }

    @Test
    void asksEachAloneWhetherTheyMetTheOthers() {
        yes(ANA, BEN, CHIARA);
        bot.until(MONDAY.plus(Duration.ofDays(7)));
        Approved.json(
                "introduction/have-you-met-three",
                CoffeeBot.json(bot.messagesTo(ANA).getLast().body()));
    }

    @Test
    void asksAboutThoseWhomOneDoesNotKeepApart() {
        yes(ANA, BEN, CHIARA);
        bot.presses(ANA, Act.KEEP_APART, OtherValue.of(FIRST, BEN.id()));
        bot.until(MONDAY.plus(Duration.ofDays(7)));

        assertThat(bot.messagesTo(ANA).getLast().body().text()).startsWith("You and *Chiara Conti* said");
        assertThat(bot.messagesTo(BEN).getLast().body().text()).startsWith("You, *Ana Duarte* and *Chiara Conti* said");
    }

    @Test
    void keepsApartFromWhoeverTheButtonNamesAndFromNobodyElse() {
        assertThat(bot.presses(ANA, Act.KEEP_APART, OtherValue.of(FIRST, BEN.id())))
                .isEqualTo(bot.presses(CHIARA, Act.ACCEPT, FIRST));
        assertThat(bot.channel.keptApart.listOf(WORKSPACE, ANA.id())).containsExactly(BEN.id());
        assertThat(bot.home(ANA)).contains("Your answer: *Not this time*.");
    }

    @Test
    void everyButtonNamesWhoseWordsStandBesideIt() {
        assertThat(keepApartValues(bot.messagesTo(ANA).getFirst())).containsExactly(FIRST + "/U2BEN");
        assertThat(keepApartValues(bot.messagesTo(CHIARA).getFirst())).containsExactly(FIRST + "/U1ANA");
        yes(ANA, BEN, CHIARA);
        assertThat(keepApartValues(toAll().getFirst()))
                .containsExactly(FIRST + "/U1ANA", FIRST + "/U2BEN", FIRST + "/U3CHIARA");
    }

    @Test
    void aButtonAboutOneselfDoesNothing() {
        yes(ANA, BEN, CHIARA);
        var answer = bot.presses(ANA, Act.KEEP_APART, OtherValue.of(FIRST, ANA.id()));
        Approved.json("introduction/about-yourself", CoffeeBot.json(answer));
        assertThat(bot.channel.keptApart.listOf(WORKSPACE, ANA.id())).isEmpty();
    }

    @Test
    void keepsNobodyApartWhoWasNotInIt() {
        assertThat(bot.presses(ANA, Act.KEEP_APART, OtherValue.of(FIRST, DIEGO.id())))
                .matches(answer -> says(answer, IntroductionMessages.NOT_YOURS));
        assertThat(bot.channel.keptApart.listOf(WORKSPACE, ANA.id())).isEmpty();
        assertThat(bot.home(ANA)).contains("You haven't answered.");
    }

    @Test
    void keepsApartFromSomebodyWhoErasedTheirDataMeanwhile() {
        yes(ANA, BEN, CHIARA);
        bot.channel.forgetting.forget(WORKSPACE, BEN.id(), MONDAY);
        bot.presses(ANA, Act.KEEP_APART, OtherValue.of(FIRST, BEN.id()));
        assertThat(bot.channel.keptApart.listOf(WORKSPACE, ANA.id())).containsExactly(BEN.id());
    }

    private void yes(Person... people) {
        for (var person : people) {
            bot.presses(person, Act.ACCEPT, FIRST);
        }
        bot.until(MONDAY);
    }

    private List<OutgoingMessage> toAll() {
        return bot.outbox.messages().stream()
                .filter(message -> message.recipient().equals(ALL))
                .toList();
    }

    private static List<String> keepApartValues(OutgoingMessage message) {
        return values(message, FIRST + "/U[0-9A-Z]+");
    }

    private List<String> times() {
        return values(toAll().getFirst(), FIRST + "/\\d+");
    }

    private static List<String> values(OutgoingMessage message, String pattern) {
        return Pattern.compile("\"value\":\"(" + pattern + ")\"")
                .matcher(message.body().blocks())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private Answer tap(Person person, int index, List<String> times) {
        return bot.presses(
                person, List.of(Act.FIRST_TIME, Act.SECOND_TIME, Act.THIRD_TIME).get(index), times.get(index));
    }
}
