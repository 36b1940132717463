package dev.percolate.round.slack;

import static dev.percolate.introduction.CoffeeChannel.COFFEE;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.GUEST;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static dev.percolate.introduction.Colleagues.NOWHERE;
import static dev.percolate.round.slack.RoundBot.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.round.Course;
import dev.percolate.round.Holiday;
import dev.percolate.round.Manner;
import dev.percolate.round.Rhythm;
import dev.percolate.round.RoundWish;
import dev.percolate.round.TendedCircle.Upcoming;
import dev.percolate.round.TendedCircle.Why;
import dev.percolate.slack.Answer;
import dev.percolate.testing.Approved;
import dev.percolate.workspace.Channel;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.Person;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SetupTest {
    private static final RoundWish FORTNIGHTLY = new RoundWish(
            new Rhythm.EveryWeeks(2, DayOfWeek.MONDAY),
            LocalTime.of(10, 0),
            ZoneId.of("Europe/Lisbon"),
            2,
            null,
            Manner.USUAL);

    private final RoundBot bot = new RoundBot();

    @Test
    void showsWhatWillHappenBeforeItDoes() {
        bot.tended.coffee.directory.inCharge(ANA.id());
        var form = bot.types(ANA, "setup");
        approve("form-first", form);
        var preview = bot.sends(ANA, form, Map.of());
        approve("preview-first", preview);
        assertThat(bot.tended.circles.find(COFFEE))
                .as("nothing has happened yet")
                .isEmpty();

        approve("begun", bot.sends(ANA, preview, Map.of()));
        assertThat(bot.tended.tended().keeper()).isEqualTo(ANA.id());
        assertThat(bot.tended.tended().arrangement().wish()).isEqualTo(FORTNIGHTLY);
    }

    @Test
    void saysTheMomentsAtWhichItThenHappens() {
        bot.tended.coffee.directory.inCharge(ANA.id());
        var preview = bot.sends(ANA, bot.types(ANA, "setup"), Map.of());
        bot.sends(ANA, preview, Map.of());

        var plan = bot.tended.tended().plan();
        var begins = ((Upcoming.At) bot.tended.tended().upcoming()).moment();
        var course = Course.beginning(plan, begins);
        assertThat(preview)
                .matches(answer -> says(
                        answer,
                        Wording.moment(begins, plan.zone()),
                        Wording.sameClock(course.secondWave(), plan.zone()),
                        Wording.sameClock(course.closes(), plan.zone()),
                        Wording.sameClock(plan.nextAfter(begins), plan.zone())));
    }

    @Test
    void beginsOnTheNextSuchDayHoweverManyWeeksLieBetween() {
        bot.tended.coffee.directory.inCharge(ANA.id());
        bot.at(MONDAY.plus(Duration.ofHours(2)));
        assertThat(bot.sends(ANA, bot.types(ANA, "setup"), Map.of(Draft.RHYTHM, "weeks-4")))
                .matches(preview -> says(preview, "*Monday 12 January at 10:00 (Lisbon)*: round 1 begins"));
    }

    @Test
    void offersTheOwnZoneAndUtcWhereItIsUnknown() {
        bot.tended.coffee.directory.inCharge(NOWHERE.id()).inCharge(CHIARA.id());
        assertThat(RoundBot.entered(RoundBot.view(bot.types(NOWHERE, "setup")))).containsEntry(Draft.ZONE, "UTC");
        assertThat(RoundBot.entered(RoundBot.view(bot.types(CHIARA, "setup"))))
                .containsEntry(Draft.ZONE, "Europe/Rome");
    }

    @Test
    void saysInSentencesWhatOtherRhythmsMean() {
        bot.tended.coffee.directory.inCharge(ANA.id());
        var form = bot.types(ANA, "setup");
        approve("preview-weekly", bot.sends(ANA, form, Map.of(Draft.RHYTHM, "weeks-1", Draft.SIZE, "3")));
        approve(
                "preview-monthly-with-holiday",
                bot.sends(
                        ANA,
                        form,
                        Map.of(
                                Draft.RHYTHM, "month-2",
                                Draft.DAY, "TUESDAY",
                                Draft.HOUR, "15:15",
                                Draft.ZONE, "Asia/Tokyo",
                                Draft.SIZE, "4",
                                Draft.FROM, "2026-01-10",
                                Draft.TO, "2026-01-20")));
    }

    @Test
    void bringsTheFormBackWithEverythingThatWasEntered() {
        bot.tended.coffee.directory.inCharge(ANA.id());
        var entered = Map.ofEntries(
                Map.entry(Draft.RHYTHM, "month-4"),
                Map.entry(Draft.DAY, "SUNDAY"),
                Map.entry(Draft.HOUR, "07:05"),
                Map.entry(Draft.ZONE, "America/Boise"),
                Map.entry(Draft.SIZE, "3"),
                Map.entry(Draft.FROM, "2026-02-01"),
                Map.entry(Draft.TO, "2026-02-08"),
                Map.entry(MannerDraft.WHO, "EVERYBODY"),
                Map.entry(MannerDraft.WAY, "STRAIGHT_AWAY"),
                Map.entry(MannerDraft.MIX, "DEPARTMENT,TENURE"),
                Map.entry(MannerDraft.STRENGTH, "MUCH"),
                Map.entry(MannerDraft.ALSO, "REPORTS,GUESTS,EXTERNAL"));
        var preview = bot.sends(ANA, bot.types(ANA, "setup"), entered);

        var again = bot.pressesIn(ANA, preview, Act.CHANGE);
        assertThat(RoundBot.entered(RoundBot.view(again))).isEqualTo(entered);
        assertThat(bot.sends(ANA, again, Map.of())).isEqualTo(preview);
        approve("preview-everybody-straight-away", preview);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-01, '',         to,   the last day too",
        "'',         2026-02-01, from, the first day too",
        "2026-02-02, 2026-02-01, to,   before the first day",
        "2025-12-24, 2026-01-04, to,   over already",
        "2026-02-01, 2026-08-02, to,   At most six months",
        "2027-01-06, 2027-01-07, from, within a year",
        "+999999999-01-01, 2027-01-07, from, within a year",
        "soon,       2026-02-01, from, within a year",
        "2026-02-01, later,      to,   choose a day"
    })
    void saysBesideTheFieldWhatIsWrong(String from, String to, String field, String words) {
        bot.tended.coffee.directory.inCharge(ANA.id());
        var answer = bot.sends(ANA, bot.types(ANA, "setup"), Map.of(Draft.FROM, from, Draft.TO, to));
        assertThat(answer).isInstanceOfSatisfying(Answer.Refuse.class, refused -> {
            assertThat(refused.sentences()).containsOnlyKeys(field);
            assertThat(refused.sentences().get(field)).contains(words);
        });
    }

    @Test
    void takesAHolidayOfSixMonths() {
        bot.tended.coffee.directory.inCharge(ANA.id());
        var entered = Map.of(Draft.FROM, "2026-02-01", Draft.TO, "2026-08-01");
        assertThat(bot.sends(ANA, bot.types(ANA, "setup"), entered)).isInstanceOf(Answer.Replace.class);
    }

    @Test
    void forgetsAHolidayThatIsOver() {
        var holiday = new Holiday(LocalDate.of(2026, 1, 10), LocalDate.of(2026, 1, 20));
        bot.tended.tendedBy(
                ANA,
                new RoundWish(FORTNIGHTLY.rhythm(), FORTNIGHTLY.hour(), FORTNIGHTLY.zone(), 2, holiday, Manner.USUAL),
                MONDAY);
        assertThat(RoundBot.entered(RoundBot.view(bot.types(ANA, "setup")))).containsEntry(Draft.FROM, "2026-01-10");

        bot.at(MONDAY.plus(Duration.ofDays(16)));
        var form = bot.types(ANA, "setup");
        assertThat(RoundBot.entered(RoundBot.view(form))).doesNotContainKeys(Draft.FROM, Draft.TO);
        bot.sends(ANA, bot.sends(ANA, form, Map.of()), Map.of());
        assertThat(bot.tended.tended().plan().holiday()).isNull();
    }

    @Test
    void showsHowThingsStandToWhoeverLooksAfterThem() {
        bot.tended.tendedBy(ANA, FORTNIGHTLY, MONDAY.minus(Duration.ofDays(1)));
        approve("form-existing", bot.types(ANA, "setup"));
        bot.tended.goesOn(3, MONDAY);
        approve("form-while-one-goes-on", bot.types(ANA, "setup"));

        bot.tended.coffee.directory.inCharge(BEN.id());
        assertThat(bot.types(BEN, "setup")).matches(form -> says(form, "<@U1ANA> looks after them."));
        bot.tended.keeperLeaves();
        assertThat(bot.types(BEN, "setup")).matches(form -> says(form, "Nobody looks after them"));
        bot.tended.removed();
        approve("form-removed", bot.types(BEN, "setup"));
    }

    @Test
    void saysFromWhichRoundAChangeHolds() {
        bot.tended.tendedBy(ANA, FORTNIGHTLY, MONDAY.minus(Duration.ofDays(1)));
        bot.tended.goesOn(3, MONDAY);
        var preview = bot.sends(ANA, bot.types(ANA, "setup"), Map.of(Draft.DAY, "THURSDAY"));
        approve("preview-of-a-change", preview);

        bot.sends(ANA, preview, Map.of());
        assertThat(bot.tended.tended().plan().rhythm().day()).isEqualTo(DayOfWeek.THURSDAY);
        assertThat(bot.tended.rounds.find(COFFEE, 3)).isPresent();
    }

    @Test
    void answersASecondClickByWhatIsThere() {
        bot.tended.coffee.directory.inCharge(ANA.id());
        var preview = bot.sends(ANA, bot.types(ANA, "setup"), Map.of());
        var first = bot.sends(ANA, preview, Map.of());
        assertThat(bot.sends(ANA, preview, Map.of())).isEqualTo(first);

        var stopped = bot.presses(ANA, Act.STOP);
        assertThat(bot.presses(ANA, Act.STOP)).isEqualTo(stopped);
    }

    @Test
    void asksAgainWhereSomebodyElseDecidedOtherwiseMeanwhile() {
        bot.tended.tendedBy(ANA, FORTNIGHTLY, MONDAY.minus(Duration.ofDays(1)));
        bot.tended.coffee.directory.inCharge(BEN.id());
        var anas = bot.sends(ANA, bot.types(ANA, "setup"), Map.of(Draft.RHYTHM, "weeks-4"));
        var bens = bot.sends(BEN, bot.types(BEN, "setup"), Map.of(Draft.SIZE, "4"));
        bot.sends(BEN, bens, Map.of());

        var asked = bot.sends(ANA, anas, Map.of());
        approve("preview-meanwhile", asked);
        assertThat(bot.tended.tended().plan().size()).as("Ben's stays").isEqualTo(4);

        bot.sends(ANA, asked, Map.of());
        assertThat(bot.tended.tended().arrangement().wish())
                .isEqualTo(new RoundWish(
                        new Rhythm.EveryWeeks(4, DayOfWeek.MONDAY),
                        FORTNIGHTLY.hour(),
                        FORTNIGHTLY.zone(),
                        2,
                        null,
                        Manner.USUAL));
    }

    @Test
    void beginsAgainOnlyWhatTheyKnowToBeStopped() {
        bot.tended.tendedBy(ANA, FORTNIGHTLY, MONDAY.minus(Duration.ofDays(1)));
        var preview = bot.sends(ANA, bot.types(ANA, "setup"), Map.of());
        bot.presses(ANA, Act.STOP);
        assertThat(bot.sends(ANA, preview, Map.of()))
                .matches(answer -> says(answer, "Somebody changed", ", and stopped"));
        assertThat(bot.tended.tended().upcoming()).isEqualTo(new Upcoming.Nothing(Why.STOPPED));

        bot.sends(ANA, bot.sends(ANA, bot.types(ANA, "setup"), Map.of()), Map.of());
        assertThat(bot.tended.tended().upcoming()).isInstanceOf(Upcoming.At.class);
    }

    @Test
    void stopsWhileWhatHasBegunGoesOn() {
        bot.tended.tendedBy(ANA, FORTNIGHTLY, MONDAY.minus(Duration.ofDays(1)));
        bot.tended.goesOn(3, MONDAY);
        approve("stopped", bot.presses(ANA, Act.STOP));
        approve("form-stopped", bot.types(ANA, "setup"));
        assertThat(bot.tended.rounds.find(COFFEE, 3)).isPresent();
    }

    @Test
    void handsThemOverToAMember() {
        bot.tended.coffee.directory.inCharge(ANA.id());
        bot.tended.tendedBy(ANA, FORTNIGHTLY, MONDAY.minus(Duration.ofDays(1)));
        var form = bot.presses(ANA, Act.HAND_OVER);
        approve("hand-over", form);
        assertThat(bot.sends(ANA, form, Map.of(SetupViews.TO_WHOM, GUEST.id().value())))
                .isEqualTo(new Answer.Refuse(Map.of(SetupViews.TO_WHOM, RoundMessages.NOT_A_MEMBER)));

        var done = bot.sends(ANA, form, Map.of(SetupViews.TO_WHOM, BEN.id().value()));
        approve("handed-over", done);
        assertThat(bot.tended.tended().keeper()).isEqualTo(BEN.id());
    }

    @Test
    void saysTheSameToASecondClickOfWhoeverGaveThemAway() {
        bot.tended.tendedBy(ANA, FORTNIGHTLY, MONDAY.minus(Duration.ofDays(1)));
        bot.tended.looking.handOver(COFFEE, ANA, CHIARA.id());
        var form = bot.presses(CHIARA, Act.HAND_OVER);
        var toBen = Map.of(SetupViews.TO_WHOM, BEN.id().value());
        var done = bot.sends(CHIARA, form, toBen);
        assertThat(bot.sends(CHIARA, form, toBen)).isEqualTo(done);
    }

    @Test
    void tellsEverybodyElseWhomToAsk() {
        var nobodyYet = bot.types(BEN, "setup");
        approve("not-yours-nobody", nobodyYet);
        assertThat(bot.presses(BEN, Act.SET_UP)).isEqualTo(nobodyYet);

        bot.tended.tendedBy(ANA, FORTNIGHTLY, MONDAY.minus(Duration.ofDays(1)));
        var answer = bot.types(BEN, "setup");
        approve("not-yours", answer);
        var preview = bot.sends(ANA, bot.types(ANA, "setup"), Map.of(Draft.SIZE, "4"));
        for (Answer refused : new Answer[] {
            bot.presses(BEN, Act.STOP),
            bot.presses(BEN, Act.HAND_OVER),
            bot.sends(BEN, bot.types(ANA, "setup"), Map.of()),
            bot.pressesIn(BEN, preview, Act.CHANGE),
            bot.sends(BEN, preview, Map.of()),
            bot.sends(BEN, bot.presses(ANA, Act.HAND_OVER), Map.of(SetupViews.TO_WHOM, "U2BEN"))
        }) {
            assertThat(refused).matches(one -> says(one, "Do ask *Ana Duarte*"));
        }
        assertThat(bot.tended.tended().arrangement().wish()).isEqualTo(FORTNIGHTLY);
        assertThat(bot.tended.tended().upcoming()).isInstanceOf(Upcoming.At.class);
    }

    @Test
    void saysWhatToDoWhereThereIsNoCircle() {
        var direct = new ChannelId("D1");
        bot.tended.coffee.directory.with(new Channel(direct, "", Channel.Kind.DIRECT, true, false));
        for (String word : new String[] {"setup", "skip"}) {
            approve("not-a-channel", bot.types(ANA, direct, word));
            approve("out-of-sight", bot.types(ANA, new ChannelId("C9"), word));
            approve("members-only", bot.types(GUEST, word));
        }
    }

    @Test
    void saysThereIsNothingToStop() {
        bot.tended.coffee.directory.inCharge(ANA.id());
        approve("nothing-to-change", bot.presses(ANA, Act.STOP));
        Person ana = ANA;
        var form = bot.presses(ana, Act.HAND_OVER);
        assertThat(bot.sends(ana, form, Map.of(SetupViews.TO_WHOM, "U2BEN"))).isEqualTo(bot.presses(ana, Act.STOP));
    }

    private static void approve(String name, Answer answer) {
        Approved.json("round/" + name, RoundBot.json(answer));
    }
}
