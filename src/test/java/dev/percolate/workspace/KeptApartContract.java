package dev.percolate.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

public interface KeptApartContract {
    WorkspaceId HERE = new WorkspaceId("T1");
    WorkspaceId ELSEWHERE = new WorkspaceId("T2");
    PersonId ANA = new PersonId("U1ANA");
    PersonId BEN = new PersonId("U2BEN");
    PersonId CHIARA = new PersonId("U3CHIARA");
    Instant NOW = Instant.parse("2026-01-05T09:00:00Z");

    KeptApart keptApart();

    @Test
    default void keepsBothApartWhoeverAskedForIt() {
        keptApart().keepApart(HERE, ANA, BEN, NOW);
        keptApart().keepApart(HERE, CHIARA, ANA, NOW);

        assertThat(keptApart().apartFrom(HERE, ANA)).containsExactlyInAnyOrder(BEN, CHIARA);
        assertThat(keptApart().apartFrom(HERE, BEN)).containsExactly(ANA);
    }

    @Test
    default void knowsOfEverybodyAtOnce() {
        keptApart().keepApart(HERE, ANA, BEN, NOW);
        keptApart().keepApart(HERE, CHIARA, ANA, NOW);
        keptApart().keepApart(ELSEWHERE, BEN, CHIARA, NOW);

        assertThat(keptApart().everybody(HERE))
                .isEqualTo(Map.of(ANA, Set.of(BEN, CHIARA), BEN, Set.of(ANA), CHIARA, Set.of(ANA)));
    }

    @Test
    default void showsAListToItsOwnerOnly() {
        keptApart().keepApart(HERE, ANA, BEN, NOW);

        assertThat(keptApart().listOf(HERE, ANA)).containsExactly(BEN);
        assertThat(keptApart().listOf(HERE, BEN)).isEmpty();
    }

    @Test
    default void addsOnce() {
        keptApart().keepApart(HERE, ANA, BEN, NOW);
        keptApart().keepApart(HERE, ANA, BEN, NOW.plusSeconds(60));

        assertThat(keptApart().listOf(HERE, ANA)).containsExactly(BEN);
    }

    @Test
    default void takesOffOnlyTheOwnersEntry() {
        keptApart().keepApart(HERE, ANA, BEN, NOW);
        keptApart().keepApart(HERE, BEN, ANA, NOW);

        keptApart().allowAgain(HERE, ANA, BEN);

        assertThat(keptApart().listOf(HERE, ANA)).isEmpty();
        assertThat(keptApart().apartFrom(HERE, ANA)).containsExactly(BEN);
    }

    @Test
    default void remembersWhenSomebodyWasPutThereFirst() {
        keptApart().keepApart(HERE, ANA, BEN, NOW);
        keptApart().keepApart(HERE, ANA, BEN, NOW.plusSeconds(60));

        assertThat(keptApart().entriesOf(HERE, ANA)).isEqualTo(Map.of(BEN, NOW));
    }

    @Test
    default void forgetsTheOwnersListOnly() {
        keptApart().keepApart(HERE, ANA, BEN, NOW);
        keptApart().keepApart(HERE, ANA, CHIARA, NOW);
        keptApart().keepApart(HERE, BEN, ANA, NOW);
        keptApart().keepApart(ELSEWHERE, ANA, BEN, NOW);

        keptApart().forget(HERE, ANA);
        keptApart().forget(HERE, ANA);

        assertThat(keptApart().listOf(HERE, ANA)).isEmpty();
        assertThat(keptApart().apartFrom(HERE, ANA)).containsExactly(BEN);
        assertThat(keptApart().listOf(ELSEWHERE, ANA)).containsExactly(BEN);
    }

    @Test
    default void neverLooksIntoAnotherWorkspace() {
        keptApart().keepApart(HERE, ANA, BEN, NOW);

        keptApart().allowAgain(ELSEWHERE, ANA, BEN);

        assertThat(keptApart().apartFrom(ELSEWHERE, ANA)).isEmpty();
        assertThat(keptApart().apartFrom(ELSEWHERE, BEN)).isEmpty();
        assertThat(keptApart().listOf(ELSEWHERE, ANA)).isEmpty();
        assertThat(keptApart().listOf(HERE, ANA)).containsExactly(BEN);
    }
}
