package dev.percolate.workspace.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.percolate.testing.InPostgres;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PositionFacts;
import dev.percolate.workspace.PositionList;
import dev.percolate.workspace.PositionLists;
import dev.percolate.workspace.PositionReadings;
import dev.percolate.workspace.PositionTraces;
import dev.percolate.workspace.Positions;
import dev.percolate.workspace.PositionsContract;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
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

        assertThat(positions.of(HERE, List.of(ANA, BEN))).containsOnlyKeys(ANA);
        assertThat(traces.of(HERE, BEN).read()).isNull();
    }

    @Test
    void aListThatCannotBeKeptWholeIsNotKeptAtAll() {
        lists.replace(HERE, list("F1"), Map.of(ANA, DESIGN), null);
        Map<PersonId, PositionFacts> facts = new LinkedHashMap<>();
        IntStream.range(0, 1_500).forEach(i -> facts.put(new PersonId("U" + i), SALES));
        facts.put(new PersonId("U" + 1_500), null);

        assertThatThrownBy(() -> lists.replace(HERE, list("F2"), facts, "F1")).isInstanceOf(NullPointerException.class);

        assertThat(lists.inUse(HERE)).contains(list("F1"));
        assertThat(positions.of(HERE, List.of(ANA, new PersonId("U0")))).containsOnlyKeys(ANA);
    }

    @RepeatedTest(5)
    void ofTwoWhoReplaceItAtOnceOneDoes() throws Exception {
        lists.replace(HERE, list("F1"), Map.of(ANA, DESIGN), null);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = IntStream.of(2, 3)
                    .mapToObj(i -> threads.submit(
                            () -> lists.replace(HERE, list("F" + i), Map.of(new PersonId("U" + i), SALES), "F1")))
                    .toList();

            assertThat(List.of(tries.get(0).get(), tries.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
        String winner = lists.inUse(HERE).orElseThrow().upload().replace("F", "U");
        assertThat(positions.of(HERE, List.of(ANA, new PersonId("U2"), new PersonId("U3"))))
                .containsOnlyKeys(new PersonId(winner));
    }

    private static PositionList list(String upload) {
        return new PositionList(upload, CHIARA, NOW, new PositionList.Figures(6, 5, 4, 3, 2, 1));
    }
}
