package dev.percolate.round.slack;

import static dev.percolate.introduction.CoffeeChannel.WORKSPACE;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.slack.Answer;
import dev.percolate.slack.Click;
import dev.percolate.slack.Submission;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RoundListenerTest {
    private final RoundBot bot = new RoundBot();

    @BeforeEach
    void inCharge() {
        bot.tended.coffee.directory.inCharge(ANA.id());
    }

    @Test
    void idsBelongToTheFeatureAndAreUnique() {
        assertThat(Arrays.stream(Act.values()).map(Act::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith(bot.listener.feature() + "."));
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void neverFailsOnAStaleOrBrokenButton(Act act) {
        for (String value : new String[] {"", " ", "no channel", "C1;;", "C1;+;x", ";;;"}) {
            assertThat(bot.presses(ANA, act, value)).isNotNull();
        }
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void neverFailsOnABrokenForm(Act act) {
        for (String note : new String[] {" ", "C1COFFEE", "C1COFFEE;;", "C1COFFEE;+;x", "C1COFFEE;;a|b|c|d|e|f|g"}) {
            var form = new Submission(WORKSPACE, ANA.id(), act.id(), note, Map.of(), MONDAY);
            assertThat(bot.listener.submitted(form)).isEqualTo(new Answer.Unknown());
        }
        assertThat(bot.tended.circles.keptBy(WORKSPACE, ANA.id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "weeks-0|MONDAY|10:00|UTC|2|||WHOEVER_JOINED/ASKED_FIRST//A_LITTLE/",
                "weeks-5|MONDAY|10:00|UTC|2|||WHOEVER_JOINED/ASKED_FIRST//A_LITTLE/",
                "month-5|MONDAY|10:00|UTC|2|||WHOEVER_JOINED/ASKED_FIRST//A_LITTLE/",
                "daily|MONDAY|10:00|UTC|2|||WHOEVER_JOINED/ASKED_FIRST//A_LITTLE/",
                "weeks-2|SOMEDAY|10:00|UTC|2|||WHOEVER_JOINED/ASKED_FIRST//A_LITTLE/",
                "weeks-2|MONDAY|25:00|UTC|2|||WHOEVER_JOINED/ASKED_FIRST//A_LITTLE/",
                "weeks-2|MONDAY|10:00|Nowhere/Land|2|||WHOEVER_JOINED/ASKED_FIRST//A_LITTLE/",
                "weeks-2|MONDAY|10:00|UTC|5|||WHOEVER_JOINED/ASKED_FIRST//A_LITTLE/",
                "weeks-2|MONDAY|10:00|UTC|two|||WHOEVER_JOINED/ASKED_FIRST//A_LITTLE/",
                "weeks-2|MONDAY|10:00|UTC|2|2026-02-01||WHOEVER_JOINED/ASKED_FIRST//A_LITTLE/",
                "weeks-2|MONDAY|10:00|UTC|2|||NOBODY/ASKED_FIRST//A_LITTLE/",
                "weeks-2|MONDAY|10:00|UTC|2|||WHOEVER_JOINED/BY_FORCE//A_LITTLE/",
                "weeks-2|MONDAY|10:00|UTC|2|||WHOEVER_JOINED/ASKED_FIRST/AGE/A_LITTLE/",
                "weeks-2|MONDAY|10:00|UTC|2|||WHOEVER_JOINED/ASKED_FIRST//TOO_MUCH/",
                "weeks-2|MONDAY|10:00|UTC|2|||WHOEVER_JOINED/ASKED_FIRST//A_LITTLE/BOTS",
                "weeks-2|MONDAY|10:00|UTC|2|||WHOEVER_JOINED"
            })
    void takesNothingNobodyCouldHaveChosen(String draft) {
        var form = new Submission(WORKSPACE, ANA.id(), Act.KEEP.id(), "C1COFFEE;;" + draft, Map.of(), MONDAY);
        assertThat(bot.listener.submitted(form)).isEqualTo(new Answer.Unknown());
        assertThat(bot.presses(ANA, Act.CHANGE, "C1COFFEE;;" + draft)).isEqualTo(new Answer.Unknown());
    }

    /// So that the others are refused for what is wrong with them.
    @Test
    void takesWhatSomebodyCouldHaveChosen() {
        String draft = "weeks-2|MONDAY|10:00|UTC|2|||WHOEVER_JOINED/ASKED_FIRST//A_LITTLE/";
        var form = new Submission(WORKSPACE, ANA.id(), Act.KEEP.id(), "C1COFFEE;;" + draft, Map.of(), MONDAY);
        assertThat(bot.listener.submitted(form)).isNotEqualTo(new Answer.Unknown());
        assertThat(bot.tended.circles.keptBy(WORKSPACE, ANA.id())).hasSize(1);
    }

    @Test
    void knowsNothingOfOtherActions() {
        assertThat(bot.listener.clicked(new Click(WORKSPACE, ANA.id(), "round.dance", "1", MONDAY)))
                .isEqualTo(new Answer.Unknown());
        assertThat(bot.listener.submitted(new Submission(WORKSPACE, ANA.id(), "round.dance", "C1", Map.of(), MONDAY)))
                .isEqualTo(new Answer.Unknown());
    }
}
