package dev.percolate.round.slack;

import static dev.percolate.introduction.CoffeeChannel.COFFEE;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static dev.percolate.round.CoffeeRounds.FORTNIGHTLY;
import static dev.percolate.round.slack.RoundBot.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.Totals;
import dev.percolate.introduction.Totals.Mixed;
import dev.percolate.round.TendedCircle.Upcoming;
import dev.percolate.round.TendedCircle.Why;
import dev.percolate.slack.Answer;
import dev.percolate.testing.Approved;
import dev.percolate.workspace.Figure.Shown;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// A pilot as whoever looks after it sees it.
final class PilotViewsTest {
    private static final Instant BEGUN = MONDAY.plus(Duration.ofHours(2));
    private static final Instant SUNDAY = MONDAY.minus(Duration.ofDays(1));
    private static final Totals SOME = new Totals(
            new Shown(20),
            new Shown(40),
            new Shown(25),
            new Shown(15),
            new Shown(10),
            new Shown(25),
            new Mixed.NothingKnown());

    private final RoundBot bot = new RoundBot();

    @Test
    void showsWhatWillHappenBeforeItDoes() {
        bot.tended.coffee.directory.inCharge(ANA.id());
        var form = bot.types(ANA, "pilot");
        approve("pilot-form", form);
        assertThat(RoundBot.json(bot.pressesIn(ANA, bot.types(ANA, "setup"), Act.TRY_OUT)))
                .isEqualTo(RoundBot.json(form));
        var preview = bot.sends(ANA, form, Map.of());
        approve("pilot-preview", preview);
        assertThat(bot.tended.circles.find(COFFEE)).isEmpty();

        var started = bot.sends(ANA, preview, Map.of());
        approve("pilot-started", started);
        assertThat(bot.sends(ANA, preview, Map.of())).isEqualTo(started);
        assertThat(bot.tended.tended().isPilot()).isTrue();
        assertThat(bot.tended.tended().keeper()).isEqualTo(ANA.id());
    }

    @Test
    void showsASampleBeforeAnybodyHasAgreedToAnything() {
        bot.tended.coffee.directory.inCharge(ANA.id());
        var sample = bot.pressesIn(ANA, bot.types(ANA, "setup"), Act.SAMPLE);
        approve("pilot-sample", sample);
        assertThat(says(sample, "This is a sample: all its figures are made up"))
                .isTrue();
        assertThat(bot.pressesIn(ANA, bot.types(ANA, "pilot"), Act.SAMPLE)).isEqualTo(sample);
        assertThat(bot.presses(BEN, Act.SAMPLE)).isEqualTo(sample);
        assertThat(bot.tended.circles.find(COFFEE)).isEmpty();
    }

    @Test
    void namesEveryRoundOfOneThatMeetsEveryWeekInItsOwnManner() {
        bot.tended.coffee.directory.inCharge(ANA.id());
        var entered = Map.of(
                Draft.RHYTHM, "weeks-1",
                Draft.DAY, "THURSDAY",
                Draft.SIZE, "3",
                MannerDraft.WHO, "EVERYBODY",
                MannerDraft.MIX, "DEPARTMENT");
        var preview = bot.sends(ANA, bot.types(ANA, "pilot"), entered);
        approve("pilot-preview-weekly-everybody", preview);
        var again = bot.pressesIn(ANA, preview, Act.CHANGE);
        assertThat(RoundBot.entered(RoundBot.view(again))).containsAllEntriesOf(entered);
        assertThat(bot.sends(ANA, again, Map.of())).isEqualTo(preview);
    }

    @Test
    void promisesTheRecapToWhoeverLooksAfterIt() {
        bot.tended.triedOutBy(ANA, FORTNIGHTLY, SUNDAY);
        bot.tended.coffee.directory.inCharge(BEN.id());
        var size = Map.of(Draft.SIZE, "3");

        assertThat(bot.sends(ANA, bot.types(ANA, "setup"), size)).matches(preview -> says(preview, "you alone get"));
        assertThat(bot.sends(BEN, bot.types(BEN, "setup"), size))
                .matches(preview -> says(preview, "whoever looks after it, and nobody else, gets"));
    }

    @Test
    void takesOnlyWhatItsFormOffers() {
        bot.tended.coffee.directory.inCharge(ANA.id());
        var form = bot.types(ANA, "pilot");
        assertThat(bot.sends(ANA, form, Map.of(Draft.RHYTHM, "weeks-3"))).isEqualTo(new Answer.Unknown());
        assertThat(bot.sends(ANA, form, Map.of(Draft.RHYTHM, "month-1"))).isEqualTo(new Answer.Unknown());
        assertThat(bot.sends(ANA, form, Map.of(Draft.FROM, "2026-02-01", Draft.TO, "2026-02-02")))
                .isEqualTo(new Answer.Unknown());
    }

    @Test
    void saysInTheFormThatItIsAPilotAndUntilWhen() {
        bot.tended.triedOutBy(ANA, FORTNIGHTLY, SUNDAY);
        approve("pilot-form-running", bot.types(ANA, "setup"));
        assertThat(bot.types(ANA, "pilot")).matches(form -> says(form, "*A pilot* until Monday 2 February"));
        assertThat(bot.home(ANA)).contains("A pilot until Monday 2 February at 10:00 (Lisbon)");
        approve("pilot-preview-of-a-change", bot.sends(ANA, bot.types(ANA, "setup"), Map.of(Draft.SIZE, "3")));

        bot.tended.goesOn(1, MONDAY);
        bot.at(BEGUN);
        approve("pilot-form-while-one-goes-on", bot.types(ANA, "setup"));
        bot.tended.hasNoRoomForAnother();
        approve("pilot-form-while-the-last-goes-on", bot.types(ANA, "setup"));
    }

    @Test
    void goesOnForGoodByTheFormOfEveryOther() {
        bot.tended.triedOutBy(ANA, FORTNIGHTLY, SUNDAY);
        bot.at(BEGUN);
        var form = bot.pressesIn(ANA, bot.types(ANA, "setup"), Act.GO_ON);
        approve("pilot-form-for-good", form);
        var preview = bot.sends(ANA, form, Map.of(Draft.RHYTHM, "weeks-4"));
        assertThat(bot.pressesIn(ANA, preview, Act.CHANGE)).matches(again -> says(again, "Rounds for good"));
        approve("pilot-preview-for-good", preview);
        bot.sends(ANA, preview, Map.of());
        assertThat(bot.tended.tended().isPilot()).isFalse();
        assertThat(bot.types(ANA, "setup"))
                .matches(one -> says(one, "What came of the pilot you read on Monday 16 February", "Stop rounds"));
        assertThat(bot.types(ANA, "pilot")).matches(one -> says(one, "has met in rounds already"));
    }

    @Test
    void stops() {
        bot.tended.triedOutBy(ANA, FORTNIGHTLY, SUNDAY);
        bot.tended.goesOn(1, MONDAY);
        bot.at(BEGUN);
        approve("pilot-stopped", bot.pressesIn(ANA, bot.types(ANA, "setup"), Act.STOP));
        approve("pilot-form-stopped", bot.types(ANA, "setup"));
    }

    @Test
    void offersItAgainWhereItWasStoppedBeforeItBegan() {
        bot.tended.triedOutBy(ANA, FORTNIGHTLY, SUNDAY);
        bot.at(SUNDAY.plusSeconds(1));
        var stopped = bot.presses(ANA, Act.STOP);
        assertThat(says(stopped, "What came of the pilot")).isFalse();
        var form = bot.types(ANA, "pilot");
        approve("pilot-form-again", form);
        bot.sends(ANA, bot.sends(ANA, form, Map.of()), Map.of());
        assertThat(bot.tended.tended().isPilot()).isTrue();
    }

    private void over() {
        bot.tended.triedOutBy(ANA, FORTNIGHTLY, SUNDAY);
        bot.tended.goesOn(2, MONDAY);
        bot.tended.isOver();
        bot.at(Instant.parse("2026-02-20T10:00:00Z"));
    }

    @Test
    void offersToGoOnWhenItIsOver() {
        over();
        approve("pilot-form-over", bot.types(ANA, "setup"));
        assertThat(bot.home(ANA)).contains("no further one begins unless you press so");
        var goOn = bot.presses(ANA, Act.GO_ON);
        assertThat(RoundBot.entered(RoundBot.view(goOn))).containsEntry(Draft.RHYTHM, "weeks-2");
        bot.sends(ANA, bot.sends(ANA, goOn, Map.of()), Map.of());
        assertThat(bot.tended.tended().upcoming()).isInstanceOf(Upcoming.At.class);
        assertThat(bot.presses(ANA, Act.LEAVE_IT)).matches(answer -> says(answer, "Rounds go on in"));
    }

    @Test
    void leavesItAtThat() {
        over();
        approve("pilot-left-at-that", bot.presses(ANA, Act.LEAVE_IT));
        assertThat(bot.tended.tended().upcoming()).isEqualTo(new Upcoming.Nothing(Why.PILOT_OVER));
        assertThat(bot.presses(BEN, Act.LEAVE_IT)).matches(answer -> says(answer, "Do ask *Ana Duarte*"));
        assertThat(bot.presses(BEN, Act.GO_ON)).matches(answer -> says(answer, "Do ask *Ana Duarte*"));
    }

    @Test
    void showsTheRecapAgainBesideTheTotalsByQuarter() {
        bot.tended.triedOutBy(ANA, FORTNIGHTLY, SUNDAY);
        assertThat(bot.at(SUNDAY).types(ANA, "stats")).matches(answer -> !says(answer, "The pilot"));
        bot.at(BEGUN);
        approve("totals-pilot-awaited", bot.types(ANA, "stats"));
        var pilot = Objects.requireNonNull(bot.tended.tended().pilot());
        bot.tended.coffee.periods.keep(COFFEE, pilot.begins(), SOME);
        bot.at(Instant.parse("2026-02-20T10:00:00Z"));
        approve("totals-pilot", bot.types(ANA, "stats"));
        assertThat(bot.types(BEN, "stats")).matches(answer -> !says(answer, "about"));
    }

    @Test
    void tellsParticipantsThatItIsAPilot() {
        bot.tended.triedOutBy(ANA, FORTNIGHTLY, SUNDAY);
        bot.tended.coffee.joinedBy(BEN);
        var membership = bot.tended.coffee.memberships.find(COFFEE, BEN.id()).orElseThrow();
        assertThat(bot.notes.about(COFFEE, BEN, membership.on(LocalDate.of(2026, 1, 5))))
                .hasValueSatisfying(note -> assertThat(note).contains("A pilot until 2 February 2026."));
    }

    @Test
    void tellsItsKeeperThatHoursExcludeSome() {
        bot.tended.tendedBy(ANA, FORTNIGHTLY, SUNDAY);
        assertThat(bot.types(ANA, "setup")).matches(form -> !says(form, "Hours keep some apart"));
        bot.tended.hoursExclude();
        approve("form-hours-exclude", bot.types(ANA, "setup"));
    }

    private static void approve(String name, Answer answer) {
        Approved.json("round/" + name, RoundBot.json(answer));
    }
}
