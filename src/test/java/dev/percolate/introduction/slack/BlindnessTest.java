package dev.percolate.introduction.slack;

import static dev.percolate.introduction.CoffeeChannel.FIRST;
import static dev.percolate.introduction.CoffeeChannel.SECOND;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.workspace.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Promise 2: whatever one of two people answers, everything the other can see is the same to the byte.
final class BlindnessTest {
    enum Deed {
        ACCEPTS(bot -> bot.presses(ANA, Act.ACCEPT, FIRST)),
        ACCEPTS_IN_THE_MODAL(bot -> bot.presses(ANA, Act.ACCEPT_HERE, FIRST)),
        PASSES(bot -> bot.presses(ANA, Act.PASS, FIRST)),
        CHANGES_THEIR_MIND(bot -> {
            bot.presses(ANA, Act.ACCEPT, FIRST);
            bot.presses(ANA, Act.PASS_HERE, FIRST);
        }),
        ASKS_WHY(bot -> bot.presses(ANA, Act.EXPLAIN, FIRST)),
        KEEPS_APART(bot -> bot.presses(ANA, Act.KEEP_APART, FIRST)),
        PAUSES(bot -> bot.types(ANA, "pause 2026-02-02")),
        LEAVES(bot -> bot.types(ANA, "leave")),
        LEAVES_IN_THE_MODAL(bot -> bot.presses(ANA, Act.LEAVE_HERE)),
        REWRITES_THEIR_LINES(bot -> bot.sends(ANA, Act.DESCRIBE, Map.of(CircleViews.WOULD_LIKE, "something else")));

        private final Consumer<CoffeeBot> doing;

        Deed(Consumer<CoffeeBot> doing) {
            this.doing = doing;
        }
    }

    @ParameterizedTest
    @EnumSource(Deed.class)
    void leavesNoTraceForTheOther(Deed deed) {
        assertThat(everythingSeenBy(BEN, deed.doing)).isEqualTo(everythingSeenBy(BEN, _ -> {}));
    }

    @ParameterizedTest
    @EnumSource(Deed.class)
    void leavesNoTraceForAThirdPerson(Deed deed) {
        assertThat(everythingSeenBy(CHIARA, deed.doing)).isEqualTo(everythingSeenBy(CHIARA, _ -> {}));
    }

    /// Every command, every button and every message, before and after an answer of their own.
    private static List<String> everythingSeenBy(Person witness, Consumer<CoffeeBot> deed) {
        var bot = new CoffeeBot();
        bot.channel
                .where(ANA, "sketching", "saying no")
                .where(BEN, "saying no", "sketching")
                .joinedBy(ANA, BEN);
        bot.whereIntroduced(ANA);
        bot.channel.joinedBy(CHIARA);
        deed.accept(bot);

        List<String> seen = new ArrayList<>();
        for (var act : List.of(Act.EXPLAIN, Act.ACCEPT, Act.PASS_HERE, Act.KEEP_APART)) {
            seen.add(CoffeeBot.json(bot.types(witness, "")));
            seen.add(CoffeeBot.json(bot.types(witness, "now")));
            seen.add(CoffeeBot.json(bot.presses(witness, act, FIRST)));
            seen.add(CoffeeBot.json(bot.presses(witness, act, SECOND)));
        }
        Stream.of("join", "pause 2026-02-02", "join", "now", "resume", "leave", "")
                .forEach(words -> seen.add(CoffeeBot.json(bot.types(witness, words))));
        bot.messagesTo(witness)
                .forEach(message -> seen.add(message.once().value()
                        + message.kind()
                        + message.notBefore()
                        + message.dropAfter()
                        + CoffeeBot.json(message.body())));
        return seen;
    }
}
