package dev.percolate.round.slack;

import static dev.percolate.introduction.CoffeeChannel.COFFEE;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.Membership;
import dev.percolate.round.Manner;
import dev.percolate.round.Rhythm;
import dev.percolate.round.RoundWish;
import dev.percolate.slack.Answer;
import dev.percolate.testing.Approved;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class SkipTest {
    private static final RoundWish FORTNIGHTLY = new RoundWish(
            new Rhythm.EveryWeeks(2, DayOfWeek.MONDAY),
            LocalTime.of(10, 0),
            ZoneId.of("Europe/Lisbon"),
            2,
            null,
            Manner.USUAL);

    private final RoundBot bot = new RoundBot();

    @BeforeEach
    void tended() {
        bot.tended.tendedBy(BEN, FORTNIGHTLY, MONDAY.minus(Duration.ofDays(1)));
    }

    @Test
    void leavesOutTheNextRoundAndTakesThatBack() {
        bot.tended.coffee.joinedBy(ANA);
        var skipped = bot.types(ANA, "skip");
        approve("skipped", skipped);
        assertThat(skips()).isTrue();
        assertThat(bot.types(ANA, "skip")).as("typed twice").isEqualTo(skipped);

        var takesPart = bot.pressesIn(ANA, skipped, Act.TAKE_PART);
        approve("takes-part", takesPart);
        assertThat(skips()).isFalse();
        assertThat(bot.pressesIn(ANA, takesPart, Act.SKIP)).isEqualTo(skipped);
        assertThat(bot.types(ANA, "skip NO")).isEqualTo(takesPart);
    }

    @Test
    void changesNothingWhereItIsNotUnderstood() {
        bot.tended.coffee.joinedBy(ANA);
        approve("which-skip", bot.types(ANA, "skip 2"));
        assertThat(skips()).isFalse();
    }

    @Test
    void saysSoWhereThereIsNothingToLeaveOut() {
        approve("skip-not-in", bot.types(ANA, "skip"));
        bot.tended.coffee.joinedBy(ANA);
        bot.tended.coffee.takePart.pause(COFFEE, ANA, LocalDate.of(2026, 2, 2), MONDAY);
        assertThat(bot.types(ANA, "skip")).matches(answer -> RoundBot.says(answer, "/coffee resume"));
        bot.presses(BEN, Act.STOP);
        approve("skip-no-rounds", bot.types(ANA, "skip"));
    }

    @Test
    void isNotForWhoeverLeftTheChannel() {
        bot.tended.coffee.joinedBy(ANA);
        bot.tended.coffee.directory.leavesTheChannel(ANA.id());
        approve("not-there", bot.presses(ANA, Act.SKIP));
        assertThat(skips()).isFalse();
    }

    @Test
    void standsInHomeWithAButton() {
        assertThat(bot.home(ANA)).contains("\"blocks\":[]");
        bot.tended.coffee.joinedBy(ANA, BEN);
        home("home-in", bot.home(ANA));
        bot.types(ANA, "skip");
        home("home-skips", bot.home(ANA));
        home("home-keeper", bot.home(BEN));

        bot.tended.coffee.takePart.pause(COFFEE, ANA, LocalDate.of(2026, 2, 2), MONDAY);
        assertThat(bot.home(ANA)).as("paused").contains("\"blocks\":[]");
        bot.presses(BEN, Act.STOP);
        assertThat(bot.home(BEN)).contains("Stopped: no further one begins.").doesNotContain("The next round");
        bot.tended.removed();
        assertThat(bot.home(BEN)).contains("I was taken out of the channel");
    }

    @Test
    void standsInTheFormOfCoffee() {
        bot.tended.coffee.joinedBy(ANA);
        String next = "<!date^1767607200^{date_long} at {time}|Monday 5 January at 10:00 (Lisbon)>";
        String rounds = "*Rounds:* every two weeks on Monday at 10:00 (Lisbon), in pairs. The next one begins on "
                + next + ", your time.";
        assertThat(bot.notes.about(COFFEE, ANA, new Membership.Out())).contains(rounds);
        assertThat(bot.notes.about(COFFEE, ANA, new Membership.In(MONDAY)))
                .contains(rounds + " Type `/coffee skip` to leave that one out.");
        bot.types(ANA, "skip");
        assertThat(bot.notes.about(COFFEE, ANA, new Membership.In(MONDAY)))
                .contains(rounds + " You leave that one out; `/coffee skip no` takes that back.");
        bot.presses(BEN, Act.STOP);
        assertThat(bot.notes.about(COFFEE, ANA, new Membership.In(MONDAY))).isEmpty();
    }

    private boolean skips() {
        return bot.tended.members.of(COFFEE, ANA.id()).skips() > 0;
    }

    private static void approve(String name, Answer answer) {
        Approved.json("round/" + name, RoundBot.json(answer));
    }

    private static void home(String name, String json) {
        Approved.json("round/" + name, json);
    }
}
