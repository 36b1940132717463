package dev.percolate.tipping;

import static dev.percolate.tipping.TieStatesContract.ANA;
import static dev.percolate.tipping.TieStatesContract.BEN;
import static dev.percolate.tipping.TieStatesContract.CHIARA;
import static dev.percolate.tipping.TieStatesContract.ELSEWHERE;
import static dev.percolate.tipping.TieStatesContract.HERE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

public interface DeclinedContract {
    Instant NOW = Instant.parse("2026-01-05T02:00:00Z");

    Declined declined();

    @Test
    default void knowsWhoDoesNotWantToBeAsked() {
        declined().decline(HERE, ANA, NOW);
        declined().decline(HERE, ANA, NOW.plusSeconds(9));
        declined().decline(HERE, CHIARA, NOW);

        assertThat(declined().among(HERE, List.of(ANA, BEN))).isEqualTo(Set.of(ANA));
        assertThat(declined().among(ELSEWHERE, List.of(ANA, BEN))).isEmpty();
        assertThat(declined().among(HERE, List.of())).isEmpty();
    }

    @Test
    default void whoeverWantsToBeAskedAgainIsOneOfThemNoMore() {
        declined().decline(HERE, ANA, NOW);
        declined().acceptAgain(ELSEWHERE, ANA);
        declined().acceptAgain(HERE, BEN);
        assertThat(declined().among(HERE, List.of(ANA))).isEqualTo(Set.of(ANA));

        declined().acceptAgain(HERE, ANA);
        declined().acceptAgain(HERE, ANA);
        assertThat(declined().among(HERE, List.of(ANA))).isEmpty();
    }
}
