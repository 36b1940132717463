package dev.percolate.workspace.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.percolate.testing.InPostgres;
import dev.percolate.workspace.KeptApart;
import dev.percolate.workspace.KeptApartContract;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

final class KeptApartInPostgresTest extends InPostgres implements KeptApartContract {
    @Inject
    private KeptApart keptApart;

    @Override
    public KeptApart keptApart() {
        return keptApart;
    }

    @Test
    void refusesToKeepSomebodyApartFromThemselves() {
        assertThatThrownBy(() -> keptApart.keepApart(HERE, ANA, ANA, NOW))
                .hasMessageContaining("kept_apart_is_about_somebody_else");
    }
}
