package dev.percolate.round.slack;

import static dev.percolate.introduction.CoffeeChannel.COFFEE;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static dev.percolate.introduction.Colleagues.NOWHERE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.Terms;
import dev.percolate.introduction.Totals;
import dev.percolate.introduction.Totals.Mixed;
import dev.percolate.outbox.OnceKey;
import dev.percolate.outbox.OutboxInMemory;
import dev.percolate.outbox.OutgoingMessage;
import dev.percolate.outbox.OutgoingMessage.Kind;
import dev.percolate.outbox.OutgoingMessage.Urgency;
import dev.percolate.outbox.Recipient;
import dev.percolate.round.Manner;
import dev.percolate.round.Manner.Way;
import dev.percolate.round.Manner.Who;
import dev.percolate.round.Notice;
import dev.percolate.round.Rhythm;
import dev.percolate.round.RoundNews;
import dev.percolate.round.RoundWish;
import dev.percolate.round.TendedCircle.Upcoming;
import dev.percolate.round.TendedCircle.Why;
import dev.percolate.round.TendedCoffee;
import dev.percolate.testing.Approved;
import dev.percolate.workspace.Figure;
import dev.percolate.workspace.Figure.Shown;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class RoundNewsTest {
    private static final RoundWish FORTNIGHTLY = new RoundWish(
            new Rhythm.EveryWeeks(2, DayOfWeek.MONDAY),
            LocalTime.of(10, 0),
            ZoneId.of("Europe/Lisbon"),
            2,
            null,
            Manner.USUAL);
    private static final Instant NEXT = Instant.parse("2026-01-19T10:00:00Z");
    private static final Instant SUNDAY = Instant.parse("2026-01-11T22:00:00Z");
    private static final Instant MONDAY_MORNING = Instant.parse("2026-01-12T09:00:00Z");

    private static final Totals SOME = new Totals(
            new Shown(20),
            new Shown(40),
            new Shown(25),
            new Shown(15),
            Figure.HELD,
            new Shown(25),
            new Mixed.NothingKnown());

    private final OutboxInMemory outbox = new OutboxInMemory();
    private final RoundNews news = new RoundNewsByOutbox(outbox);
    private final TendedCoffee tended = new TendedCoffee().tendedBy(ANA, FORTNIGHTLY, MONDAY);

    @Test
    void tellsTheChannelOnceThatARoundIsOver() {
        var round = tended.goesOn(3, MONDAY);
        news.closed(round, OptionalInt.of(12), new Upcoming.At(NEXT));
        news.closed(round, OptionalInt.of(12), new Upcoming.At(NEXT));

        var message = only();
        assertThat(message.recipient()).isEqualTo(new Recipient.Channel(COFFEE.channel()));
        assertThat(message.kind()).isEqualTo(Kind.AGREED);
        assertThat(message.notBefore()).isEqualTo(round.dueAt());
        assertThat(message.dropAfter()).isEqualTo(round.dueAt().plus(Duration.ofDays(3)));
        approve("closed", message);
    }

    @Test
    void saysNoNumberWhereThatWouldTellOfAFew() {
        news.closed(tended.goesOn(3, MONDAY), OptionalInt.empty(), new Upcoming.Nothing(Why.STOPPED));
        assertThat(only().body().text()).doesNotContain("introductions");
        approve("closed-without-number-and-next", only());
    }

    @Test
    void saysThatThePilotIsOverWithItsLastRound() {
        news.closed(tended.goesOn(2, MONDAY), OptionalInt.of(12), new Upcoming.Nothing(Why.PILOT_OVER));
        approve("closed-pilot", only());
    }

    @Test
    void tellsTheKeeperInTheirHoursWhatCameOfAPilot() {
        var pilot = new TendedCoffee().triedOutBy(ANA, FORTNIGHTLY, MONDAY);
        news.recap(pilot.tended(), SOME, ANA, SUNDAY);
        news.recap(pilot.tended(), SOME, ANA, SUNDAY);
        assertThat(only().recipient()).isEqualTo(new Recipient.Direct(ANA.id()));
        assertThat(only().kind()).isEqualTo(Kind.AGREED);
        assertThat(only().notBefore()).isEqualTo(MONDAY_MORNING);
        approve("recap-where-rounds-run", only());
    }

    @Test
    void offersToGoOnInTheRecapAndSaysSoWhereThereIsTooLittle() {
        var pilot = new TendedCoffee().triedOutBy(ANA, FORTNIGHTLY, MONDAY.minus(Duration.ofDays(1)));
        pilot.looking.stop(COFFEE, ANA, MONDAY.plus(Duration.ofHours(2)));
        news.recap(pilot.tended(), SOME, NOWHERE, SUNDAY);
        assertThat(only().notBefore()).as("by the clock of the rounds").isEqualTo(MONDAY_MORNING);
        approve("recap", only());

        var other = new OutboxInMemory();
        new RoundNewsByOutbox(other).recap(pilot.tended(), Totals.HELD, ANA, SUNDAY);
        approve("recap-too-little", other.messages().getFirst());
    }

    /// Messages that were sent before carry no time.
    @Test
    void readsTheNameOfANoticeWithoutItsTime() {
        assertThat(NoticeKey.read(new OnceKey("round.notice/C1COFFEE/1/U1ANA/everybody/")))
                .hasValueSatisfying(
                        key -> assertThat(key.names(Notice.given(COFFEE, ANA.id(), true, false, null, 1, SUNDAY)))
                                .isTrue());
        var key = NoticeKey.read(NoticeKey.of(Notice.given(COFFEE, ANA.id(), true, false, null, 1, SUNDAY)));
        assertThat(key)
                .hasValueSatisfying(
                        one -> assertThat(one.names(Notice.given(COFFEE, ANA.id(), true, false, null, 1, MONDAY)))
                                .isFalse());
    }

    @Test
    void tellsTheKeeperInTheirHoursThatARoundWasLeftOut() {
        news.leftOut(tended.tended(), ANA, MONDAY, SUNDAY);
        news.leftOut(tended.tended(), ANA, MONDAY, SUNDAY);
        isToAnaOnMonday(only());
        approve("left-out", only());

        news.leftOut(tended.tended(), ANA, NEXT, SUNDAY);
        assertThat(outbox.messages()).as("another one").hasSize(2);
    }

    @Test
    void tellsTheKeeperThatTheBotIsNoLongerThere() {
        news.removed(tended.tended(), ANA, SUNDAY);
        news.removed(tended.tended(), ANA, SUNDAY);
        isToAnaOnMonday(only());
        approve("removed", only());
    }

    @Test
    void writesToNobodyWhoseZoneIsUnknown() {
        news.leftOut(tended.tended(), NOWHERE, MONDAY, SUNDAY);
        news.removed(tended.tended(), NOWHERE, SUNDAY);
        news.notice(tended.tended(), Notice.given(COFFEE, NOWHERE.id(), true, false, null, 1, SUNDAY), NOWHERE, SUNDAY);
        assertThat(outbox.messages()).isEmpty();
    }

    @Test
    void tellsSomebodyInTheirHoursBeforeTheFirstTime() {
        for (Who who : Who.values()) {
            for (Way way : Way.values()) {
                var manner = new Manner(who, way, Terms.USUAL);
                if (manner.needsNotice()) {
                    notice(manner);
                }
            }
        }
    }

    private static void notice(Manner manner) {
        var outbox = new OutboxInMemory();
        var news = new RoundNewsByOutbox(outbox);
        var wish = new RoundWish(FORTNIGHTLY.rhythm(), FORTNIGHTLY.hour(), FORTNIGHTLY.zone(), 2, null, manner);
        boolean straightAway = manner.way() == Way.STRAIGHT_AWAY;
        var circle = new TendedCoffee().tendedBy(ANA, wish, MONDAY).tended();
        var notice = Notice.given(COFFEE, ANA.id(), manner.who() == Who.EVERYBODY, straightAway, ANA.zone(), 1, SUNDAY);

        news.notice(circle, notice, ANA, SUNDAY);
        news.notice(circle, notice, ANA, SUNDAY);

        assertThat(outbox.messages()).hasSize(1);
        var message = outbox.messages().getFirst();
        isToAnaOnMonday(message);
        assertThat(NoticeKey.read(message.once()))
                .contains(new NoticeKey(
                        COFFEE.channel(),
                        1,
                        ANA.id(),
                        manner.who() == Who.EVERYBODY,
                        straightAway,
                        SUNDAY.toEpochMilli()));
        approve(
                "notice-%s-%s"
                        .formatted(manner.who(), manner.way())
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-'),
                message);
    }

    private static void isToAnaOnMonday(OutgoingMessage message) {
        assertThat(message.recipient()).isEqualTo(new Recipient.Direct(ANA.id()));
        assertThat(message.kind()).isEqualTo(new Kind.Unasked(Urgency.OUTCOME));
        assertThat(message.notBefore()).isEqualTo(MONDAY_MORNING);
        assertThat(message.dropAfter()).isEqualTo(MONDAY_MORNING.plus(Duration.ofDays(5)));
    }

    private OutgoingMessage only() {
        assertThat(outbox.messages()).hasSize(1);
        return outbox.messages().getFirst();
    }

    private static void approve(String name, OutgoingMessage message) {
        Approved.json("round/" + name, RoundBot.json(message.body()));
    }
}
