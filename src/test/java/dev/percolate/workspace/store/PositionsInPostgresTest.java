package dev.percolate.workspace.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.percolate.testing.InPostgres;
import dev.percolate.vault.Vault;
import dev.percolate.workspace.PositionLists;
import dev.percolate.workspace.PositionReadings;
import dev.percolate.workspace.PositionTraces;
import dev.percolate.workspace.Positions;
import dev.percolate.workspace.PositionsContract;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PositionsInPostgresTest extends InPostgres implements PositionsContract {
    @Inject
    private Positions positions;

    @Inject
    private PositionReadings readings;

    @Inject
    private PositionLists lists;

    @Inject
    private PositionTraces traces;

    @Inject
    private PositionTable table;

    @Override
    public Positions positions() {
        return positions;
    }

    @Override
    public PositionReadings readings() {
        return readings;
    }

    @Override
    public PositionLists lists() {
        return lists;
    }

    @Override
    public PositionTraces traces() {
        return traces;
    }

    @Test
    void isUnreadableInTheTable() {
        positions.wanted(HERE, List.of(ANA), NOW);
        readings.keep(HERE, ANA, DESIGN, NOW, NEXT_WEEK);

        var row = table.of("T1", "U1ANA").getFirst();

        assertThat(new String(row.sealed(), StandardCharsets.ISO_8859_1)).doesNotContain("Design", "Lisbon", "U2BEN");
    }

    @Test
    void cannotBePassedOffAsSomebodyElses() {
        positions.wanted(HERE, List.of(ANA, BEN), NOW);
        readings.keep(HERE, ANA, DESIGN, NOW, NEXT_WEEK);
        var anas = table.of("T1", "U1ANA").getFirst();

        table.keep(List.of(new PositionRow("T1", "U2BEN", anas.source(), anas.sealed(), anas.since())));

        assertThatThrownBy(() -> positions.of(HERE, List.of(BEN))).isInstanceOf(Vault.CannotOpen.class);
    }
}
