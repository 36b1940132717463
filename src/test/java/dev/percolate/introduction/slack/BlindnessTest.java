package dev.percolate.introduction.slack;

import static dev.percolate.introduction.CoffeeChannel.FIRST;
import static dev.percolate.introduction.CoffeeChannel.SECOND;
import static dev.percolate.introduction.CoffeeChannel.WORKSPACE;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.outbox.Recipient;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.Person.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Promise 2: whatever one of two people answers or does, everything the other can see is the same to the byte and to
/// the minute, from the proposal until long after its end, unless both said yes.
final class BlindnessTest {
    /// Two working days after Monday at nine in Lisbon, at the next quarter.
    private static final Instant DEADLINE = Instant.parse("2026-01-07T09:15:00Z");

    private static final List<Instant> LOOKS = List.of(
            MONDAY.plus(Duration.ofHours(2)),
            MONDAY.plus(Duration.ofDays(1)),
            DEADLINE.minusSeconds(1),
            DEADLINE,
            DEADLINE.plus(Duration.ofDays(1)),
            MONDAY.plus(Duration.ofDays(30)));

    /// What Ana does, or what becomes of her; none of it is a yes that counts.
    enum Deed {
        PASSES(bot -> bot.presses(ANA, Act.PASS, FIRST)),
        PASSES_IN_THE_MODAL(bot -> bot.presses(ANA, Act.PASS_HERE, FIRST)),
        CHANGES_THEIR_MIND(bot -> {
            bot.presses(ANA, Act.PASS, FIRST);
            bot.presses(ANA, Act.PASS_HERE, FIRST);
        }),
        ASKS_WHY(bot -> bot.presses(ANA, Act.EXPLAIN, FIRST)),
        KEEPS_APART(bot -> bot.presses(ANA, Act.KEEP_APART, FIRST)),
        KEEPS_APART_AND_SAYS_YES(bot -> {
            bot.presses(ANA, Act.KEEP_APART, FIRST);
            bot.presses(ANA, Act.ACCEPT, FIRST);
        }),
        PAUSES(bot -> bot.types(ANA, "pause 2026-03-02")),
        PAUSES_AND_SAYS_YES(bot -> {
            bot.types(ANA, "pause 2026-03-02");
            bot.presses(ANA, Act.ACCEPT, FIRST);
        }),
        LEAVES(bot -> bot.types(ANA, "leave")),
        LEAVES_IN_THE_MODAL_AND_SAYS_YES(bot -> {
            bot.presses(ANA, Act.LEAVE_HERE);
            bot.presses(ANA, Act.ACCEPT_HERE, FIRST);
        }),
        LEAVES_THE_WORKSPACE(bot -> bot.channel.directory.with(deactivated(ANA))),
        LEAVES_THE_WORKSPACE_AFTER_A_YES(bot -> {
            bot.channel.directory.with(deactivated(ANA));
            bot.presses(ANA, Act.ACCEPT, FIRST);
        }),
        REWRITES_THEIR_LINES(bot -> bot.sends(ANA, Act.DESCRIBE, Map.of(CircleViews.WOULD_LIKE, "something else"))),
        LOOKS_AROUND(bot -> {
            bot.types(ANA, "");
            bot.home(ANA);
        });

        private final Consumer<CoffeeBot> doing;

        Deed(Consumer<CoffeeBot> doing) {
            this.doing = doing;
        }

        private static Person deactivated(Person person) {
            return new Person(
                    person.id(), person.name(), person.title(), person.zone(), person.locale(), Standing.DEACTIVATED);
        }
    }

    /// What the other, Ben, does himself.
    enum Own {
        SAYS_YES(bot -> bot.presses(BEN, Act.ACCEPT, FIRST)),
        PASSES(bot -> bot.presses(BEN, Act.PASS, FIRST)),
        STAYS_SILENT(bot -> {});

        private final Consumer<CoffeeBot> doing;

        Own(Consumer<CoffeeBot> doing) {
            this.doing = doing;
        }
    }

    static Stream<Arguments> all() {
        return Arrays.stream(Own.values())
                .flatMap(own -> Arrays.stream(Deed.values()).map(deed -> Arguments.of(own, deed)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void leavesNoTraceForTheOther(Own own, Deed deed) {
        assertThat(everythingSeenBy(BEN, own, deed.doing)).isEqualTo(everythingSeenBy(BEN, own, _ -> {}));
    }

    @ParameterizedTest
    @EnumSource(Deed.class)
    void leavesNoTraceForAThirdPerson(Deed deed) {
        assertThat(seenByAThirdPerson(deed.doing)).isEqualTo(seenByAThirdPerson(_ -> {}));
    }

    private static List<String> seenByAThirdPerson(Consumer<CoffeeBot> deed) {
        var bot = introduced(Own.SAYS_YES, deed);
        List<String> seen = new ArrayList<>();
        LOOKS.forEach(look -> looks(bot.until(look), CHIARA, seen));
        return seen;
    }

    @ParameterizedTest
    @EnumSource(value = Own.class, mode = EnumSource.Mode.EXCLUDE, names = "SAYS_YES")
    void neverShowsAOneSidedYes(Own own) {
        assertThat(everythingSeenBy(BEN, own, bot -> bot.presses(ANA, Act.ACCEPT, FIRST)))
                .isEqualTo(everythingSeenBy(BEN, own, _ -> {}));
    }

    @Test
    void tellsWhoeverSaidYesAtTheDeadlineAndNobodyElse() {
        assertThat(outcomes(everythingSeenBy(BEN, Own.SAYS_YES, _ -> {})))
                .singleElement()
                .asString()
                .contains("NOT BEFORE " + DEADLINE)
                .contains("I don't pass on reasons");
        assertThat(outcomes(everythingSeenBy(BEN, Own.PASSES, _ -> {}))).isEmpty();
        assertThat(outcomes(everythingSeenBy(BEN, Own.STAYS_SILENT, _ -> {}))).isEmpty();
    }

    /// Afterwards they are someone who left (promise 5); nothing tells when that came about.
    @ParameterizedTest
    @EnumSource(Own.class)
    void anErasureShowsNothingBeforeTheEnd(Own own) {
        Consumer<CoffeeBot> erases = bot -> bot.channel.forgetting.forget(WORKSPACE, ANA.id(), MONDAY);
        assertThat(seenUntilTheEnd(own, erases)).isEqualTo(seenUntilTheEnd(own, _ -> {}));
    }

    private static List<String> seenUntilTheEnd(Own own, Consumer<CoffeeBot> deed) {
        var bot = introduced(own, deed);
        List<String> seen = new ArrayList<>();
        LOOKS.stream().filter(DEADLINE::isAfter).forEach(look -> looks(bot.until(look), BEN, seen));
        messages(bot.until(DEADLINE), BEN, seen);
        return seen;
    }

    private static List<String> outcomes(List<String> seen) {
        return seen.stream()
                .filter(one -> one.startsWith("introduction.apart/"))
                .distinct()
                .toList();
    }

    /// Every command, every button, Home and every message, from the deed to long after the deadline.
    private static List<String> everythingSeenBy(Person witness, Own own, Consumer<CoffeeBot> deed) {
        var bot = introduced(own, deed);
        List<String> seen = new ArrayList<>();
        LOOKS.forEach(look -> looks(bot.until(look), witness, seen));
        bot.channel.joinedBy(CHIARA);
        seen.add(bot.proposes(witness, SECOND));
        Stream.of("now", "", "pause 2026-04-02", "now", "resume", "leave", "join")
                .forEach(words -> seen.add(CoffeeBot.json(bot.types(witness, words))));
        looks(bot, witness, seen);
        return seen;
    }

    private static CoffeeBot introduced(Own own, Consumer<CoffeeBot> deed) {
        var bot = new CoffeeBot();
        bot.channel
                .where(ANA, "sketching", "saying no")
                .where(BEN, "saying no", "sketching")
                .joinedBy(ANA, BEN);
        bot.whereIntroduced(ANA);
        bot.outbox.arrive();
        own.doing.accept(bot);
        deed.accept(bot);
        return bot;
    }

    /// Presses nothing that would be an answer.
    private static void looks(CoffeeBot bot, Person witness, List<String> seen) {
        seen.add(CoffeeBot.json(bot.types(witness, "")));
        seen.add(CoffeeBot.json(bot.types(witness, "now")));
        seen.add(bot.home(witness));
        seen.add(bot.ownData(witness));
        seen.add(CoffeeBot.json(bot.presses(witness, Act.EXPLAIN, FIRST)));
        seen.add(CoffeeBot.json(bot.presses(witness, Act.EXPLAIN, SECOND)));
        seen.add(CoffeeBot.json(bot.presses(witness, Act.MET, FIRST)));
        messages(bot, witness, seen);
    }

    private static void messages(CoffeeBot bot, Person witness, List<String> seen) {
        assertThat(bot.outbox.messages()).noneMatch(message -> message.recipient() instanceof Recipient.Group);
        bot.messagesTo(witness)
                .forEach(message -> seen.add(message.once().value() + " " + message.kind() + " NOT BEFORE "
                        + message.notBefore() + " UNTIL " + message.dropAfter() + CoffeeBot.json(message.body())));
    }
}
