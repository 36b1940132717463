package dev.percolate.introduction;

import static dev.percolate.introduction.CoffeeChannel.COFFEE;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.MERE;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.TakePart.Joined;
import dev.percolate.introduction.TakePart.Left;
import dev.percolate.introduction.TakePart.Paused;
import dev.percolate.introduction.TakePart.Resumed;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TakePartTest {
    private final Told told = new Told();
    private final CoffeeChannel coffee = new CoffeeChannel((_, _, _, _) -> {}, told);
    private final TakePart takePart = coffee.takePart;

    @Test
    void joinsAndLeavesOnce() {
        assertThat(takePart.join(COFFEE, ANA, MONDAY)).isEqualTo(new Joined.JustNow());
        assertThat(takePart.join(COFFEE, ANA, MONDAY.plusSeconds(9)))
                .isEqualTo(new Joined.Already(new Membership.In(MONDAY)));
        assertThat(takePart.leave(COFFEE, ANA.id(), MONDAY)).isEqualTo(Left.JUST_NOW);
        assertThat(takePart.leave(COFFEE, ANA.id(), MONDAY)).isEqualTo(Left.WAS_NOT_IN);
    }

    @Test
    void comesBackByItselfOnTheDayInThePersonsZone() {
        coffee.joinedBy(MERE);
        var friday = LocalDate.parse("2026-01-09");
        assertThat(takePart.pause(COFFEE, MERE, friday, MONDAY)).isEqualTo(new Paused.Until(friday));

        // Friday begins in Auckland at eleven on UTC's Thursday
        var lastMomentOfThursday = friday.atStartOfDay(MERE.zone()).toInstant().minusSeconds(1);
        assertThat(coffee.state.membership(COFFEE, MERE, lastMomentOfThursday))
                .isEqualTo(new Membership.Paused(MONDAY, friday));
        assertThat(coffee.state.membership(COFFEE, MERE, lastMomentOfThursday.plusSeconds(1)))
                .isEqualTo(new Membership.In(MONDAY));
    }

    @Test
    void pausesFromTomorrowToAYearFromNow() {
        coffee.joinedBy(ANA);
        var today = LocalDate.parse("2026-01-05");

        assertThat(takePart.pause(COFFEE, ANA, today, MONDAY)).isEqualTo(new Paused.OutOfRange());
        assertThat(takePart.pause(COFFEE, ANA, today.minusDays(1), MONDAY)).isEqualTo(new Paused.OutOfRange());
        assertThat(takePart.pause(COFFEE, ANA, today.plusYears(1).plusDays(1), MONDAY))
                .isEqualTo(new Paused.OutOfRange());
        assertThat(takePart.pause(COFFEE, ANA, today.plusDays(1), MONDAY)).isInstanceOf(Paused.Until.class);
        assertThat(takePart.pause(COFFEE, ANA, today.plusYears(1), MONDAY)).isInstanceOf(Paused.Until.class);
    }

    @Test
    void knowsWhatTodayIsWhereThePersonIs() {
        coffee.joinedBy(MERE);
        // already Tuesday in Auckland
        var mondayNoon = MONDAY.plus(Duration.ofHours(3));
        assertThat(takePart.pause(COFFEE, MERE, LocalDate.parse("2026-01-06"), mondayNoon))
                .isEqualTo(new Paused.OutOfRange());
    }

    @Test
    void resumesAPauseAndPausesOnlyThoseWhoAreIn() {
        var soon = LocalDate.parse("2026-02-01");
        assertThat(takePart.pause(COFFEE, ANA, soon, MONDAY)).isEqualTo(new Paused.NotIn());
        assertThat(takePart.resume(COFFEE, ANA.id())).isEqualTo(Resumed.NOT_IN);

        coffee.joinedBy(ANA);
        takePart.pause(COFFEE, ANA, soon, MONDAY);
        assertThat(takePart.resume(COFFEE, ANA.id())).isEqualTo(Resumed.IN);
        assertThat(coffee.state.membership(COFFEE, ANA, MONDAY)).isEqualTo(new Membership.In(MONDAY));
    }

    @Test
    void leavingAndPausingKeepAnOpenIntroductionOpen() {
        coffee.joinedBy(ANA, Colleagues.BEN);
        coffee.asks(ANA);

        takePart.leave(COFFEE, ANA.id(), MONDAY);
        takePart.pause(COFFEE, Colleagues.BEN, LocalDate.parse("2026-02-01"), MONDAY);

        assertThat(coffee.openOnes()).hasSize(1);
    }

    @Test
    void takesBackWhatWaitsForWhoeverLeavesOrPauses() {
        coffee.joinedBy(ANA, Colleagues.BEN);
        coffee.asks(ANA);
        told.stillWaiting.addAll(List.of(ANA.id(), Colleagues.BEN.id()));

        takePart.leave(COFFEE, ANA.id(), MONDAY);
        assertThat(told.tellings).containsExactly(new Told.Telling.Withdrawn(ANA.id()));
        takePart.pause(COFFEE, Colleagues.BEN, LocalDate.parse("2026-02-01"), MONDAY);
        assertThat(told.tellings).hasSize(2).contains(new Told.Telling.Withdrawn(Colleagues.BEN.id()));
    }
}
