package dev.percolate.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

public interface WishesContract {
    WorkspaceId HERE = new WorkspaceId("T1");
    WorkspaceId ELSEWHERE = new WorkspaceId("T2");
    PersonId ANA = new PersonId("U1ANA");
    PersonId BEN = new PersonId("U2BEN");
    PersonId CHLOE = new PersonId("U3CHLOE");
    Instant NOW = Instant.parse("2026-01-05T10:00:00Z");

    Wishes wishes();

    @Test
    default void keepsSinceWhenSomebodyWishes() {
        wishes().wish(HERE, ANA, BEN, NOW);
        wishes().wish(HERE, ANA, BEN, NOW.plusSeconds(1));

        assertThat(wishes().of(HERE, ANA)).containsOnlyKeys(BEN).containsEntry(BEN, NOW);
        assertThat(wishes().of(HERE, BEN)).isEmpty();
        assertThat(wishes().of(ELSEWHERE, ANA)).isEmpty();
    }

    @Test
    default void isMutualOnlyWhereBothWishAndBeforeOneTakesItBack() {
        wishes().wish(HERE, ANA, BEN, NOW);
        wishes().wish(HERE, CHLOE, ANA, NOW);
        wishes().wish(ELSEWHERE, ANA, CHLOE, NOW);
        assertThat(wishes().mutual(HERE)).isEmpty();

        wishes().wish(HERE, BEN, ANA, NOW);
        assertThat(wishes().mutual(HERE)).containsExactly(new Pair(ANA, BEN));

        wishes().takeBack(HERE, ANA, BEN);
        assertThat(wishes().mutual(HERE)).isEmpty();
        assertThat(wishes().of(HERE, BEN)).containsOnlyKeys(ANA);
    }

    @Test
    default void endsThoseOfAPairWhoeverWishedIt() {
        wishes().wish(HERE, ANA, BEN, NOW);
        wishes().wish(HERE, BEN, ANA, NOW);
        wishes().wish(HERE, ANA, CHLOE, NOW);
        wishes().wish(HERE, BEN, CHLOE, NOW);

        wishes().end(HERE, List.of(new Pair(ANA, BEN)));
        wishes().end(HERE, List.of());
        wishes().end(ELSEWHERE, List.of(new Pair(ANA, CHLOE)));

        assertThat(wishes().of(HERE, ANA)).containsOnlyKeys(CHLOE);
        assertThat(wishes().of(HERE, BEN)).containsOnlyKeys(CHLOE);
    }

    @Test
    default void forgetsThePersonOnBothSides() {
        wishes().wish(HERE, ANA, BEN, NOW);
        wishes().wish(HERE, BEN, ANA, NOW);
        wishes().wish(HERE, BEN, CHLOE, NOW);
        wishes().wish(ELSEWHERE, BEN, ANA, NOW);

        wishes().forget(HERE, ANA);

        assertThat(wishes().of(HERE, ANA)).isEmpty();
        assertThat(wishes().of(HERE, BEN)).containsOnlyKeys(CHLOE);
        assertThat(wishes().of(ELSEWHERE, BEN)).containsOnlyKeys(ANA);
    }
}
