package dev.percolate.round.slack;

import static dev.percolate.introduction.CoffeeChannel.COFFEE;
import static dev.percolate.introduction.CoffeeChannel.WORKSPACE;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.Membership;
import dev.percolate.introduction.Terms;
import dev.percolate.outbox.MessageDelivered;
import dev.percolate.round.Manner;
import dev.percolate.round.Manner.Way;
import dev.percolate.round.Manner.Who;
import dev.percolate.round.Notice;
import dev.percolate.round.Rhythm;
import dev.percolate.round.RoundWish;
import dev.percolate.testing.Approved;
import dev.percolate.workspace.ChannelId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class NotMeTest {
    private static final Instant TUESDAY = Instant.parse("2026-01-06T09:00:00Z");
    private static final RoundWish EVERYBODY = new RoundWish(
            new Rhythm.EveryWeeks(2, DayOfWeek.MONDAY),
            LocalTime.of(10, 0),
            ZoneId.of("Europe/Lisbon"),
            2,
            null,
            new Manner(Who.EVERYBODY, Way.ASKED_FIRST, Terms.USUAL));

    private final RoundBot bot = new RoundBot();
    private final Notice anas = Notice.given(COFFEE, ANA.id(), true, false, ANA.zone(), 1, MONDAY);

    @BeforeEach
    void tended() {
        bot.tended.tendedBy(BEN, EVERYBODY, MONDAY);
        bot.tended.notices.give(anas);
    }

    private Notice kept() {
        return bot.tended.notices.find(COFFEE, ANA.id()).orElseThrow();
    }

    @Test
    void saysTheSameHoweverOftenItIsPressed() {
        var answer = bot.presses(ANA, Act.NOT_ME);
        Approved.json("round/not-me", RoundBot.json(answer));
        assertThat(bot.presses(ANA, Act.NOT_ME)).isEqualTo(answer);
        assertThat(kept().declined()).isTrue();
    }

    @Test
    void takesOutWhoeverWasTakenInAlreadyEvenFromOutsideTheChannel() {
        bot.tended.coffee.joinedBy(ANA);
        bot.tended.coffee.directory.leavesTheChannel(ANA.id());

        bot.presses(ANA, Act.NOT_ME);

        assertThat(bot.tended.coffee.memberships.find(COFFEE, ANA.id())).isEmpty();
    }

    @Test
    void oneWorkingDayCountsFromWhenItArrived() {
        new NoticeDeliveries(bot.tended.noticing)
                .delivered(new MessageDelivered(WORKSPACE, NoticeKey.of(anas), new ChannelId("D1"), MONDAY));

        assertThat(kept().holdsFrom()).isEqualTo(TUESDAY);
    }

    @Test
    void standsBesideWhereSomebodyIs() {
        assertThat(bot.notes.about(COFFEE, ANA, new Membership.Out()).orElseThrow())
                .contains("Everybody in the channel takes part unless they say no");
    }
}
