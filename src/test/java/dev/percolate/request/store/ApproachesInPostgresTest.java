package dev.percolate.request.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.Colleagues;
import dev.percolate.request.Approach;
import dev.percolate.request.Approaches;
import dev.percolate.request.ApproachesContract;
import dev.percolate.request.Hope;
import dev.percolate.request.Hopes;
import dev.percolate.request.PeopleShown;
import dev.percolate.testing.InPostgres;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

final class ApproachesInPostgresTest extends InPostgres implements ApproachesContract {
    @Inject
    private Approaches approaches;

    @Inject
    private Hopes hopes;

    @Inject
    private PeopleShown shown;

    @Inject
    private ApproachTable table;

    @Inject
    private HopeTable hopeTable;

    @Inject
    private TransactionOperations<Connection> transactions;

    @Override
    public Approaches approaches() {
        return approaches;
    }

    @Override
    public Hopes hopes() {
        return hopes;
    }

    @Override
    public PeopleShown shown() {
        return shown;
    }

    @Override
    public <T> T inOne(Supplier<T> work) {
        return transactions.executeWrite(_ -> work.get());
    }

    @Test
    void sealsWhatTwoReadOfEachOtherAndWhoShouldNotSeeAHope() {
        var hope = new Hope(
                HERE,
                Colleagues.ANA.id(),
                HOPES_FOR,
                Set.of(),
                Set.of(Colleagues.DIEGO.id()),
                null,
                Colleagues.MONDAY,
                Colleagues.MONDAY);
        hopes.keep(hope);
        var approach = Approach.offered(
                hope,
                Colleagues.BEN.id(),
                null,
                new UUID(0, 1),
                new Approach.Said(HOPES_FOR, Set.of(), "Speaking up", LINE),
                Colleagues.MONDAY);
        approaches.add(approach);

        var said = table.find(HERE.value(), approach.id()).orElseThrow().said();
        assertThat(new String(said, StandardCharsets.UTF_8))
                .doesNotContain("walk")
                .doesNotContain("reviews");
        var hidden = hopeTable
                .of(HERE.value(), Colleagues.ANA.id().value())
                .getFirst()
                .hiddenFrom();
        assertThat(new String(hidden, StandardCharsets.UTF_8)).doesNotContain("DIEGO");
    }
}
