package dev.percolate.round.slack;

import static dev.percolate.introduction.CoffeeChannel.COFFEE;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.GUEST;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static dev.percolate.round.CoffeeRounds.FORTNIGHTLY;
import static dev.percolate.round.CoffeeRounds.LISBON;
import static dev.percolate.round.slack.RoundBot.json;
import static dev.percolate.round.slack.RoundBot.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.CountedQuarter;
import dev.percolate.introduction.Totals;
import dev.percolate.introduction.Totals.Mixed;
import dev.percolate.outbox.OutgoingMessage;
import dev.percolate.outbox.OutgoingMessage.Kind;
import dev.percolate.slack.Answer;
import dev.percolate.testing.Approved;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.Figure;
import dev.percolate.workspace.Figure.Shown;
import dev.percolate.workspace.Quarter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

final class TotalsTest {
    private static final Quarter AUTUMN = new Quarter(2025, 4);
    private static final Instant MAY = Instant.parse("2026-05-04T09:00:00Z");
    private static final Totals FULL = new Totals(
            new Shown(40),
            new Shown(75),
            new Shown(50),
            new Shown(30),
            new Shown(25),
            new Shown(45),
            new Mixed.Known(new Shown(40), new Shown(20)));
    private static final Totals WITHOUT_DEPARTMENTS = new Totals(
            new Shown(35),
            new Shown(60),
            new Shown(40),
            Figure.HELD,
            Figure.HELD,
            Figure.HELD,
            new Mixed.NothingKnown());

    private final RoundBot bot = new RoundBot().at(MAY);

    private RoundBot tendedWithTotals() {
        bot.tended.tendedBy(ANA, FORTNIGHTLY, MONDAY);
        kept(AUTUMN.next(), FULL);
        kept(AUTUMN, WITHOUT_DEPARTMENTS);
        kept(AUTUMN.previous(), Totals.HELD);
        return bot;
    }

    private void kept(Quarter quarter, Totals totals) {
        bot.tended.coffee.quarters.keep(new CountedQuarter(COFFEE, quarter, LISBON, quarter.ends(LISBON), totals));
    }

    @Test
    void showsWhoeverLooksAfterTheRoundsTheLastFourQuarters() {
        approve("totals", tendedWithTotals().types(ANA, "stats"));
    }

    @Test
    void saysWhenAQuarterThatIsJustOverIsCounted() {
        bot.tended.tendedBy(ANA, FORTNIGHTLY, MONDAY);
        kept(AUTUMN, WITHOUT_DEPARTMENTS);
        kept(AUTUMN.previous(), Totals.HELD);
        kept(AUTUMN.previous().previous(), FULL);
        bot.at(Instant.parse("2026-04-28T22:59:59Z"));
        approve("totals-awaited", bot.types(ANA, "stats"));
    }

    @Test
    void offersNoPictureOfNothing() {
        bot.tended.tendedBy(ANA, FORTNIGHTLY, MONDAY);
        var answer = bot.types(ANA, "stats");
        approve("totals-nothing", answer);
        assertThat(says(answer, "picture")).isFalse();
    }

    @Test
    void showsThoseInChargeThemWhereThereAreNoRounds() {
        bot.tended.coffee.directory.inCharge(BEN.id());
        kept(AUTUMN, FULL);
        var answer = bot.types(BEN, "stats");
        assertThat(answer).isInstanceOf(Answer.Open.class).matches(open -> says(open, "on the clock of UTC"));
    }

    @Test
    void tellsOthersKindlyWhomToAsk() {
        tendedWithTotals();
        approve("totals-not-yours", bot.types(CHIARA, "stats"));
        bot.tended.keeperLeaves();
        assertThat(bot.types(CHIARA, "stats")).matches(answer -> says(answer, "Do ask one of them."));
        assertThat(bot.types(GUEST, "stats")).matches(answer -> says(answer, RoundMessages.MEMBERS_ONLY));
        assertThat(bot.types(ANA, new ChannelId("D1"), "stats")).isInstanceOf(Answer.Whisper.class);
    }

    @Test
    void opensFromHomeAsWell() {
        tendedWithTotals();
        assertThat(bot.home(ANA)).contains(Act.TOTALS.id());
        assertThat(json(bot.presses(ANA, Act.TOTALS))).isEqualTo(json(bot.types(ANA, "stats")));
        assertThat(bot.presses(CHIARA, Act.TOTALS)).isInstanceOf(Answer.Whisper.class);
    }

    @Test
    void sendsAPictureToWhoeverAsksForItOnly() throws IOException {
        tendedWithTotals();
        var sent = bot.pressesIn(ANA, bot.types(ANA, "stats"), Act.PICTURE);
        approve("totals-sent", sent);

        OutgoingMessage message = bot.outbox.to(ANA.id()).getFirst();
        assertThat(bot.outbox.messages()).hasSize(1);
        assertThat(message.kind()).isEqualTo(Kind.ANSWER);
        assertThat(message.notBefore()).isEqualTo(MAY);
        assertThat(message.dropAfter()).isEqualTo(MAY.plus(Duration.ofHours(1)));
        Approved.json("round/totals-message", json(message.body()));
        assertThat(message.file()).isNotNull();
        assertThat(message.file().inWords()).startsWith("Bar chart").hasSizeLessThan(1000);

        var picture = ImageIO.read(new ByteArrayInputStream(message.file().content()));
        assertThat(picture.getWidth()).isEqualTo(TotalsPicture.WIDTH);
        assertThat(picture.getHeight()).isBetween(500, 1000);
        assertThat(message.file().content()).hasSizeLessThan(200_000);
        assertThat(picture.getRGB(0, 0)).as("light").isEqualTo(0xFFFFFFFF);
    }

    @Test
    void sendsItOnceForAClickThatComesTwice() {
        tendedWithTotals();
        bot.presses(ANA, Act.PICTURE);
        assertThat(bot.presses(ANA, Act.PICTURE)).isInstanceOf(Answer.Replace.class);
        assertThat(bot.outbox.messages()).hasSize(1);
        bot.at(MAY.plus(Duration.ofMinutes(1))).presses(ANA, Act.PICTURE);
        assertThat(bot.outbox.messages()).hasSize(2);
    }

    @Test
    void sendsNothingToThoseWhomItDoesNotShowThem() {
        tendedWithTotals();
        assertThat(bot.presses(CHIARA, Act.PICTURE)).matches(answer -> says(answer, "Do ask *Ana Duarte*"));
        assertThat(bot.outbox.messages()).isEmpty();
    }

    private static void approve(String name, Answer answer) {
        Approved.json("round/" + name, json(answer));
    }
}
