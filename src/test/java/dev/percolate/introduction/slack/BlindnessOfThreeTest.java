package dev.percolate.introduction.slack;

import static dev.percolate.introduction.CoffeeChannel.FIRST;
import static dev.percolate.introduction.CoffeeChannel.SECOND;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.DIEGO;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.outbox.Recipient;
import dev.percolate.workspace.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Promise 2 among three: whatever two of them answer, unless that makes it a yes of everybody, the third sees the
/// same to the byte and to the minute; nor can it be told that one of them has said yes to another one before.
final class BlindnessOfThreeTest {
    private static final Instant DEADLINE = Instant.parse("2026-01-08T10:00:00Z");
    private static final List<Instant> LOOKS = List.of(
            MONDAY.plus(Duration.ofHours(2)),
            DEADLINE.minusSeconds(1),
            DEADLINE,
            DEADLINE.plus(Duration.ofDays(1)),
            MONDAY.plus(Duration.ofDays(30)));

    enum Deed {
        YES((bot, me) -> bot.presses(me.person, Act.ACCEPT, FIRST)),
        NO((bot, me) -> bot.presses(me.person, Act.PASS, FIRST)),
        SILENCE((_, _) -> {}),
        WHY((bot, me) -> bot.presses(me.person, Act.EXPLAIN, FIRST)),
        APART_FROM_EACH_OTHER((bot, me) -> bot.presses(
                me.person,
                Act.KEEP_APART,
                OtherValue.of(FIRST, me.another().person.id()))),
        APART_FROM_THE_WITNESS((bot, me) -> bot.presses(me.person, Act.KEEP_APART, OtherValue.of(FIRST, BEN.id()))),
        PAUSE((bot, me) -> bot.types(me.person, "pause 2026-03-02")),
        LEAVING((bot, me) -> bot.types(me.person, "leave"));

        private final BiConsumer<CoffeeBot, One> doing;

        Deed(BiConsumer<CoffeeBot, One> doing) {
            this.doing = doing;
        }
    }

    private enum One {
        OF_TWO(ANA),
        ANOTHER_OF_TWO(CHIARA);

        private final Person person;

        One(Person person) {
            this.person = person;
        }

        One another() {
            return this == OF_TWO ? ANOTHER_OF_TWO : OF_TWO;
        }
    }

    /// What the witness, Ben, does himself.
    enum Own {
        SAYS_YES(bot -> bot.presses(BEN, Act.ACCEPT, FIRST)),
        PASSES(bot -> bot.presses(BEN, Act.PASS, FIRST)),
        STAYS_SILENT(_ -> {});

        private final Consumer<CoffeeBot> doing;

        Own(Consumer<CoffeeBot> doing) {
            this.doing = doing;
        }
    }

    static Stream<Arguments> all() {
        return Arrays.stream(Own.values())
                .flatMap(own -> Arrays.stream(Deed.values())
                        .flatMap(anas -> Arrays.stream(Deed.values())
                                .filter(chiaras -> own != Own.SAYS_YES || anas != Deed.YES || chiaras != Deed.YES)
                                .map(chiaras -> Arguments.of(own, anas, chiaras))));
    }

    @ParameterizedTest
    @MethodSource("all")
    void leavesNoTraceForTheThird(Own own, Deed anas, Deed chiaras) {
        assertThat(seen(own, anas, chiaras, Set.of())).isEqualTo(seen(own, Deed.SILENCE, Deed.SILENCE, Set.of()));
    }

    @ParameterizedTest
    @EnumSource(Own.class)
    void doesNotTellWhoSaidYesInVainBefore(Own own) {
        assertThat(seen(own, Deed.SILENCE, Deed.SILENCE, Set.of(ANA, CHIARA)))
                .isEqualTo(seen(own, Deed.SILENCE, Deed.SILENCE, Set.of()));
    }

    private static List<String> seen(Own own, Deed anas, Deed chiaras, Set<Person> inVain) {
        var bot = new CoffeeBot();
        bot.channel
                .where(ANA, "sketching", "saying no")
                .where(BEN, "saying no", "sketching")
                .joinedBy(ANA, BEN, CHIARA)
                .introducesInRound(
                        FIRST, DEADLINE, inVain.stream().map(Person::id).collect(Collectors.toSet()), ANA, BEN, CHIARA);
        bot.outbox.arrive();
        own.doing.accept(bot);
        anas.doing.accept(bot, One.OF_TWO);
        chiaras.doing.accept(bot, One.ANOTHER_OF_TWO);
        List<String> seen = new ArrayList<>();
        LOOKS.forEach(look -> looks(bot.until(look), seen));
        bot.channel.joinedBy(DIEGO);
        seen.add(bot.proposes(BEN, SECOND));
        looks(bot, seen);
        return seen;
    }

    /// Presses nothing that would be an answer.
    private static void looks(CoffeeBot bot, List<String> seen) {
        seen.add(CoffeeBot.json(bot.types(BEN, "")));
        seen.add(CoffeeBot.json(bot.types(BEN, "now")));
        seen.add(bot.home(BEN));
        seen.add(bot.ownData(BEN));
        seen.add(CoffeeBot.json(bot.presses(BEN, Act.EXPLAIN, FIRST)));
        seen.add(CoffeeBot.json(bot.presses(BEN, Act.MET, FIRST)));
        assertThat(bot.outbox.messages()).noneMatch(message -> message.recipient() instanceof Recipient.Group);
        bot.messagesTo(BEN)
                .forEach(message -> seen.add(message.once().value() + " " + message.kind() + " NOT BEFORE "
                        + message.notBefore() + " UNTIL " + message.dropAfter() + CoffeeBot.json(message.body())));
    }
}
