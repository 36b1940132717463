package dev.percolate.round;

import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.DIEGO;
import static dev.percolate.round.CoffeeRounds.FORTNIGHTLY;
import static dev.percolate.round.CoffeeRounds.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.CoffeeChannel;
import dev.percolate.introduction.Introduction;
import dev.percolate.introduction.Stage;
import dev.percolate.workspace.WorkingWeek;
import dev.percolate.workspace.WorkingWeek.Shift;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A round goes on at one hour for everybody.
final class OwnHoursInRoundsTest {
    private static final Instant SECOND_WAVE = Instant.parse("2026-01-09T10:00:00Z");

    private final CoffeeRounds rounds = new CoffeeRounds();

    @ParameterizedTest
    @CsvSource({"MONDAY, true", "THURSDAY, true", "SATURDAY, false", "SUNDAY, false"})
    void whoeverCannotBeAskedInTimeSitsItOut(DayOfWeek only, boolean isIn) {
        rounds.coffee.weeks.keep(CoffeeChannel.WORKSPACE, BEN.id(), week(only), MONDAY);
        rounds.joinedBy(ANA, BEN.working(week(only)), CHIARA, DIEGO)
                .tendedBy(ANA, FORTNIGHTLY)
                .passUntil(MONDAY);

        assertThat(rounds.introductions(1).stream()
                        .flatMap(one -> one.people().stream())
                        .anyMatch(BEN.id()::equals))
                .isEqualTo(isIn);
        assertThat(rounds.introductions(1))
                .isNotEmpty()
                .extracting(Introduction::stage)
                .containsOnly(new Stage.Open(SECOND_WAVE));
    }

    private static WorkingWeek week(DayOfWeek only) {
        return WorkingWeek.of(List.of(only), new Shift(LocalTime.of(9, 0), LocalTime.of(17, 0)));
    }
}
