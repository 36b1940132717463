package dev.percolate.tipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class OperationalDaysTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    @Test
    void countsFromNoonToNoon() {
        var days = OperationalDays.ALL;
        assertThat(days.halvesBetween(MONDAY, MONDAY)).isZero();
        assertThat(days.halvesBetween(MONDAY, MONDAY.plusDays(1))).isEqualTo(2);
        assertThat(days.halvesBetween(MONDAY, MONDAY.plusDays(7))).isEqualTo(10);
        LocalDate friday = MONDAY.plusDays(4);
        assertThat(days.halvesBetween(friday, friday.plusDays(1))).isEqualTo(1);
        assertThat(days.halvesBetween(friday, friday.plusDays(3))).isEqualTo(2);
    }

    @Test
    void countsBackwardsAsNothing() {
        assertThat(OperationalDays.ALL.halvesBetween(MONDAY, MONDAY.minusDays(9)))
                .isZero();
    }

    @Test
    void takesHalfDaysOff() {
        LocalDate tuesday = MONDAY.plusDays(1);
        var days = OperationalDays.without(List.of(DaysOff.afternoonOf(tuesday), DaysOff.morningOf(MONDAY)));
        assertThat(days.halvesBetween(MONDAY, MONDAY.plusDays(2))).isEqualTo(3);
        assertThat(days.halvesBetween(MONDAY.minusDays(3), MONDAY)).isEqualTo(1);
    }

    @Test
    void takesAbsencesThatOverlapOffOnce() {
        var twice = OperationalDays.without(List.of(
                DaysOff.between(MONDAY, MONDAY.plusDays(9)),
                DaysOff.between(MONDAY.plusDays(2), MONDAY.plusDays(3)),
                DaysOff.between(MONDAY.plusDays(8), MONDAY.plusDays(11))));
        assertThat(twice.halvesBetween(MONDAY.minusDays(3), MONDAY.plusDays(14)))
                .isEqualTo(2);
        assertThat(twice.halvesBetween(MONDAY, MONDAY.plusDays(11))).isZero();
    }

    /// Half day by half day, for many calendars.
    @Test
    void countsWhatOneWouldCountByHand() {
        var random = new Random(1);
        for (int run = 0; run < 300; run++) {
            List<DaysOff> away = new ArrayList<>();
            for (int i = random.nextInt(8); i > 0; i--) {
                long from = DaysOff.morning(MONDAY) + random.nextInt(120) - 20;
                away.add(new DaysOff(from, from + random.nextInt(30)));
            }
            LocalDate from = MONDAY.plusDays(random.nextInt(50) - 10);
            LocalDate to = from.plusDays(random.nextInt(60));
            assertThat(OperationalDays.without(away).halvesBetween(from, to)).isEqualTo(byHand(away, from, to));
        }
    }

    @Test
    void neverRunsBackwards() {
        var random = new Random(2);
        List<DaysOff> away = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            long from = DaysOff.morning(MONDAY) + random.nextInt(800);
            away.add(new DaysOff(from, from + random.nextInt(60)));
        }
        var days = OperationalDays.without(away);
        int before = 0;
        for (int i = 0; i < 500; i++) {
            int now = days.halvesBetween(MONDAY, MONDAY.plusDays(i));
            assertThat(now).isGreaterThanOrEqualTo(before);
            before = now;
        }
    }

    @Test
    void refusesAnAbsenceThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> DaysOff.between(MONDAY, MONDAY.minusDays(2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static int byHand(List<DaysOff> away, LocalDate from, LocalDate to) {
        Set<Long> off = new HashSet<>();
        for (DaysOff each : away) {
            for (long half = each.from(); half < each.until(); half++) {
                off.add(half);
            }
        }
        int count = 0;
        for (long half = DaysOff.noon(from); half < DaysOff.noon(to); half++) {
            var day = LocalDate.ofEpochDay(Math.floorDiv(half, 2)).getDayOfWeek();
            count += day.getValue() <= 5 && !off.contains(half) ? 1 : 0;
        }
        return count;
    }
}
