package dev.percolate.workspace;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.workspace.ChooseWorkingWeek.Chosen;
import dev.percolate.workspace.ChooseWorkingWeek.Fault;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChooseWorkingWeekTest {
    private static final WorkspaceId HERE = new WorkspaceId("T1");
    private static final PersonId ANA = new PersonId("U1ANA");
    private static final Instant NOW = Instant.parse("2026-01-05T09:00:00Z");

    private final WorkingWeeks weeks = new WorkingWeeksInMemory();
    private final ChooseWorkingWeek choosing = new ChooseWorkingWeek(weeks);

    @ParameterizedTest
    @CsvSource({"07:30, 12:00", "22:00, 06:00", "23:30, 00:30", "09:00, 10:00", "09:00, 08:00"})
    void keepsTheSameHoursOnEachDay(String from, String to) {
        var week = WorkingWeek.of(Set.of(SUNDAY, TUESDAY), Workers.shift(from, to));

        assertThat(choose(Set.of(SUNDAY, TUESDAY), from, to)).isEqualTo(new Chosen.Kept(week));
        assertThat(weeks.of(HERE, ANA)).isEqualTo(week);
    }

    @ParameterizedTest
    @CsvSource({"09:00, 09:00, NO_END", "09:00, 09:59, TOO_SHORT", "23:30, 00:15, TOO_SHORT"})
    void refusesHoursInWhichNobodyCouldMeet(String from, String to, Fault fault) {
        choose(Set.of(SUNDAY), "10:00", "12:00");

        assertThat(choose(Set.of(MONDAY), from, to)).isEqualTo(new Chosen.Refused(Set.of(fault)));
        assertThat(choose(Set.of(), from, to)).isEqualTo(new Chosen.Refused(Set.of(Fault.NO_DAY, fault)));
        assertThat(weeks.of(HERE, ANA)).isEqualTo(WorkingWeek.of(Set.of(SUNDAY), Workers.shift("10:00", "12:00")));
    }

    @Test
    void refusesAWeekWithoutADay() {
        assertThat(choose(Set.of(), "09:00", "17:00")).isEqualTo(new Chosen.Refused(Set.of(Fault.NO_DAY)));
        assertThat(weeks.said(HERE, ANA)).isEmpty();
    }

    @Test
    void keepsNothingOfWhoeverWorksTheUsualWeek() {
        choose(Set.of(SUNDAY), "10:00", "12:00");

        assertThat(choose(EnumSet.range(MONDAY, FRIDAY), "09:00", "17:00"))
                .isEqualTo(new Chosen.Kept(WorkingWeek.USUAL));
        assertThat(weeks.said(HERE, ANA)).isEmpty();

        choose(Set.of(SUNDAY), "10:00", "12:00");
        choosing.chooseUsual(HERE, ANA);
        assertThat(weeks.said(HERE, ANA)).isEmpty();
    }

    private Chosen choose(Set<DayOfWeek> days, String from, String to) {
        return choosing.choose(HERE, ANA, days, Workers.shift(from, to), NOW);
    }
}
