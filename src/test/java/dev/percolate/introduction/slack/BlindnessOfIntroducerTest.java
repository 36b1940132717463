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
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.workspace.Person;
import dev.percolate.workspace.Person.Standing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Promise 2 for whoever had the idea: all that Chiara can see is the same to the byte and to the minute,
/// whatever Ana and Ben answer and whatever kept them from being asked, unless both said yes.
final class BlindnessOfIntroducerTest {
    private static final Instant THEIR_DAY = Instant.parse("2026-01-12T09:15:00Z");

    private static final List<Instant> LOOKS = List.of(
            MONDAY.plus(Duration.ofHours(2)),
            MONDAY.plus(Duration.ofDays(2)).plus(Duration.ofMinutes(20)),
            MONDAY.plus(Duration.ofDays(4)),
            THEIR_DAY.minusSeconds(1),
            THEIR_DAY,
            THEIR_DAY.plus(Duration.ofDays(3)),
            MONDAY.plus(Duration.ofDays(60)));

    private static final Consumer<CoffeeBot> NOTHING = _ -> {};

    /// What is so before Chiara asks, and what happens afterwards.
    enum Case {
        BOTH_STAY_SILENT(NOTHING, NOTHING),
        ONE_PASSES(NOTHING, bot -> bot.presses(ANA, Act.PASS, FIRST)),
        BOTH_PASS(NOTHING, bot -> {
            bot.presses(ANA, Act.PASS, FIRST);
            bot.presses(BEN, Act.PASS, FIRST);
        }),
        ONE_SAYS_YES(NOTHING, bot -> bot.presses(BEN, Act.ACCEPT, FIRST)),
        ONE_KEEPS_THE_INTRODUCER_APART_THEN(
                NOTHING, bot -> bot.presses(ANA, Act.KEEP_APART, FIRST + "/" + CHIARA.id())),
        ONE_KEEPS_THE_OTHER_APART_THEN(NOTHING, bot -> bot.presses(ANA, Act.KEEP_APART, FIRST + "/" + BEN.id())),
        THE_PROPOSALS_ARRIVE_LATE(
                NOTHING,
                bot -> bot.channel.noting.delivered(WORKSPACE, FIRST, BEN.id(), MONDAY.plus(Duration.ofDays(3)))),
        ONE_LEAVES_THE_WORKSPACE_AFTER_BOTH_SAID_YES(NOTHING, bot -> {
            bot.presses(ANA, Act.ACCEPT, FIRST);
            bot.channel.directory.with(deactivated(BEN));
            bot.presses(BEN, Act.ACCEPT, FIRST);
        }),
        ONE_ERASES_THEIR_DATA_AFTER_A_YES(NOTHING, bot -> {
            bot.presses(ANA, Act.ACCEPT, FIRST);
            bot.channel.forgetting.forget(WORKSPACE, ANA.id(), MONDAY);
            bot.presses(BEN, Act.ACCEPT, FIRST);
        }),
        ONE_KEEPS_THE_OTHER_APART(bot -> apart(bot, ANA, BEN), NOTHING),
        ONE_KEEPS_THE_INTRODUCER_APART(bot -> apart(bot, BEN, CHIARA), NOTHING),
        ONE_IS_PAUSED(
                bot -> {
                    bot.channel.joinedBy(BEN);
                    bot.channel.takePart.pause(COFFEE, BEN, LocalDate.parse("2026-03-02"), MONDAY);
                },
                NOTHING),
        ONE_IS_AWAY(
                bot -> {
                    bot.channel.joinedBy(BEN);
                    bot.channel.memberships.setAway(COFFEE, BEN.id(), MONDAY);
                },
                NOTHING),
        ONE_WANTS_NO_IDEAS(bot -> bot.channel.ideas.decline(WORKSPACE, ANA.id(), MONDAY), NOTHING),
        ONE_WANTS_NO_MORE_IDEAS_THEN(NOTHING, bot -> bot.channel.ideas.decline(WORKSPACE, ANA.id(), MONDAY)),
        ONE_IS_BUSY(bot -> bot.channel.introducesInRound(SECOND, THEIR_DAY, Set.of(), BEN, DIEGO), NOTHING),
        ONE_WAS_ASKED_THIS_WEEK(
                bot -> {
                    bot.channel.connects(DIEGO, ANA, BEN, "", SECOND, MONDAY.minus(Duration.ofDays(4)));
                    bot.channel.close(SECOND);
                },
                NOTHING),
        THEY_REST(
                bot -> {
                    bot.channel.introducesInRound(SECOND, MONDAY, Set.of(), ANA, BEN);
                    bot.channel.close(SECOND);
                },
                NOTHING);

        private final Consumer<CoffeeBot> before;
        private final Consumer<CoffeeBot> then;

        Case(Consumer<CoffeeBot> before, Consumer<CoffeeBot> then) {
            this.before = before;
            this.then = then;
        }

        private static void apart(CoffeeBot bot, Person owner, Person other) {
            bot.channel.keeping.keepApart(WORKSPACE, owner.id(), other.id(), MONDAY);
        }

        private static Person deactivated(Person person) {
            return new Person(
                    person.id(), person.name(), person.title(), person.zone(), person.locale(), Standing.DEACTIVATED);
        }
    }

    @ParameterizedTest
    @EnumSource(Case.class)
    void looksAlwaysTheSame(Case one) {
        assertThat(seenByTheIntroducer(one)).isEqualTo(seenByTheIntroducer(Case.BOTH_STAY_SILENT));
    }

    @Test
    void isAnsweredOnceAndOnTheDayThatWasTold() {
        assertThat(seenByTheIntroducer(Case.BOTH_STAY_SILENT).stream()
                        .filter(seen -> seen.startsWith("introduction.connected/"))
                        .distinct())
                .singleElement()
                .asString()
                .contains("NOT BEFORE " + THEIR_DAY)
                .contains("It didn't come about this time.");
    }

    /// Also a yes of both is told on that day and not before.
    @Test
    void showsNothingOfTwoYesesBeforeThatDay() {
        Consumer<CoffeeBot> bothSayYes = bot -> {
            bot.presses(ANA, Act.ACCEPT, FIRST);
            bot.presses(BEN, Act.ACCEPT, FIRST);
        };
        var early = LOOKS.stream().filter(THEIR_DAY::isAfter).toList();
        assertThat(seen(NOTHING, bothSayYes, early)).isEqualTo(seen(NOTHING, NOTHING, early));
        assertThat(seen(NOTHING, bothSayYes, LOOKS)).isNotEqualTo(seen(NOTHING, NOTHING, LOOKS));
    }

    private static List<String> seenByTheIntroducer(Case one) {
        return seen(one.before, one.then, LOOKS);
    }

    private static List<String> seen(Consumer<CoffeeBot> before, Consumer<CoffeeBot> then, List<Instant> looks) {
        var bot = new CoffeeBot();
        List<String> seen = new ArrayList<>();
        bot.channel.joinedBy(CHIARA);
        before.accept(bot);
        seen.add(bot.channel
                .connects(CHIARA, ANA, BEN, "both love maps", FIRST, MONDAY)
                .toString());
        seen.add(CoffeeBot.json(bot.types(CHIARA, "introduce <@U1ANA> <@U2BEN> once more")));
        bot.outbox.arrive();
        then.accept(bot);
        looks.forEach(look -> looks(bot.until(look), seen));
        return seen;
    }

    private static void looks(CoffeeBot bot, List<String> seen) {
        Stream.of("", "history", "introduce", "introduce <@U1ANA>")
                .forEach(words -> seen.add(CoffeeBot.json(bot.types(CHIARA, words))));
        seen.add(bot.home(CHIARA));
        seen.add(bot.ownData(CHIARA));
        for (Act act : List.of(Act.ACCEPT, Act.EXPLAIN, Act.MET)) {
            seen.add(CoffeeBot.json(bot.presses(CHIARA, act, FIRST)));
        }
        bot.messagesTo(CHIARA)
                .forEach(message -> seen.add(message.once().value() + " " + message.kind() + " NOT BEFORE "
                        + message.notBefore() + " UNTIL " + message.dropAfter() + CoffeeBot.json(message.body())));
    }
}
