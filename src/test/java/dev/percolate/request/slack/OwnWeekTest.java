package dev.percolate.request.slack;

import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.DIEGO;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static dev.percolate.request.RequestsAtWork.HERE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.outbox.OutgoingMessage;
import dev.percolate.request.Ask;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.WorkingWeek;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Whoever works other days than the usual ones.
final class OwnWeekTest {
    private static final WorkingWeek THURSDAYS =
            WorkingWeek.of(Set.of(DayOfWeek.THURSDAY), new WorkingWeek.Shift(LocalTime.of(9, 0), LocalTime.of(17, 0)));
    /// In Lagos.
    private static final Instant THURSDAY = Instant.parse("2026-01-08T08:00:00Z");

    private static RequestBot bot() {
        var bot = new RequestBot();
        bot.work.works(BEN, THURSDAYS);
        return bot;
    }

    @Test
    void isAskedAndRemindedOnTheirOwnDaysBeforeItGoesOn() {
        var bot = bot();
        bot.asks(ANA, 1, BEN, CHIARA);
        bot.until(THURSDAY.plus(Duration.ofDays(8)).minusSeconds(1));
        assertThat(bot.to(BEN))
                .extracting(OutgoingMessage::notBefore)
                .containsExactly(THURSDAY, THURSDAY.plus(Duration.ofDays(7)));
        assertThat(bot.to(CHIARA)).isEmpty();
        bot.until(THURSDAY.plus(Duration.ofDays(8)));
        assertThat(bot.to(CHIARA)).hasSize(1);
    }

    @Test
    void isWaitedForAsLongWhetherTheyAreKeptApartOrSilent() {
        var silent = bot();
        silent.work.keptApart.keepApart(HERE, BEN.id(), ANA.id(), MONDAY);
        var keptApartMeanwhile = bot();
        keptApartMeanwhile.asks(ANA, 1, BEN, CHIARA);
        keptApartMeanwhile.work.keeping.keepApart(HERE, BEN.id(), ANA.id(), MONDAY.plusSeconds(60));
        var inTurn = bot();
        inTurn.work.keptApart.keepApart(HERE, BEN.id(), ANA.id(), MONDAY);

        assertThat(seen(silent, BEN, CHIARA)).isEqualTo(seen(bot(), BEN, CHIARA));
        assertThat(seen(keptApartMeanwhile, BEN, CHIARA)).isEqualTo(seen(bot(), BEN, CHIARA));
        assertThat(seen(inTurn, DIEGO, BEN, CHIARA)).isEqualTo(seen(bot(), DIEGO, BEN, CHIARA));
        assertThat(silent.to(BEN)).isEmpty();
    }

    /// What Ana's Home says, hour by hour.
    private static List<String> seen(RequestBot bot, Person... people) {
        bot.asks(ANA, 1, people);
        List<String> seen = new ArrayList<>();
        for (int hour = 0; hour < 30 * 24; hour++) {
            bot.until(MONDAY.plus(Duration.ofHours(hour)));
            seen.add(bot.home(ANA));
        }
        return seen;
    }

    @Test
    void aColleagueTheyNameIsWaitedForLikewise() {
        var bot = bot();
        bot.asks(ANA, 1, DIEGO, CHIARA);
        bot.until(MONDAY);
        bot.work.answering.refer(HERE, bot.request(1).id(), DIEGO.id(), BEN.id(), MONDAY);
        bot.presses(ANA, RequestAct.TAKE_REFERRAL, 1);
        bot.until(THURSDAY.plus(Duration.ofDays(8)).minusSeconds(1));
        assertThat(bot.to(BEN)).hasSize(2);
        bot.until(THURSDAY.plus(Duration.ofDays(8)));
        assertThat(bot.request(1).askOf(BEN.id()).map(Ask::state)).contains(Ask.State.UNANSWERED);
    }

    @Test
    void whatTheySayHoldsAtOnceInARequestThatIsOnItsWay() {
        var bot = new RequestBot();
        bot.asks(ANA, 1, CHIARA, BEN);
        bot.work.works(BEN, THURSDAYS);
        bot.until(THURSDAY.plus(Duration.ofDays(7)));
        assertThat(bot.to(BEN)).extracting(OutgoingMessage::notBefore).contains(THURSDAY.plus(Duration.ofDays(7)));
    }
}
