package dev.percolate.workspace.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.testing.InPostgres;
import dev.percolate.workspace.WorkingWeek;
import dev.percolate.workspace.WorkingWeeks;
import dev.percolate.workspace.WorkingWeeksContract;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WorkingWeeksInPostgresTest extends InPostgres implements WorkingWeeksContract {
    @Inject
    private WorkingWeeks weeks;

    @Inject
    private WorkingWeekTable table;

    @Override
    public WorkingWeeks weeks() {
        return weeks;
    }

    @Test
    void isUnreadableInTheTable() {
        weeks.keep(HERE, ANA, ODD, NOW);

        var row = table.of("T1", "U1ANA").getFirst();

        assertThat(new String(row.sealed(), StandardCharsets.ISO_8859_1)).doesNotContain("SUNDAY", "22:00", "07:30");
    }

    @Test
    void cannotBePassedOffAsSomebodyElses() {
        weeks.keep(HERE, ANA, ODD, NOW);
        var anas = table.of("T1", "U1ANA").getFirst();

        table.keep(new WorkingWeekRow("T1", "U2BEN", anas.sealed(), anas.since()));

        table.keep(new WorkingWeekRow("T2", "U1ANA", anas.sealed(), anas.since()));

        assertThat(weeks.of(ELSEWHERE, List.of(ANA))).isEmpty();
        assertThat(weeks.of(HERE, List.of(ANA, BEN))).containsOnlyKeys(ANA);
        assertThat(weeks.of(HERE, BEN)).isEqualTo(WorkingWeek.USUAL);
    }
}
