package dev.percolate.tipping;

import static dev.percolate.tipping.TieStatesContract.ELSEWHERE;
import static dev.percolate.tipping.TieStatesContract.HERE;
import static dev.percolate.tipping.TieStatesContract.MONDAY;
import static dev.percolate.tipping.TieStatesContract.TIE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.episode.Tie;
import dev.percolate.tipping.Looks.Look;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

public interface LooksContract {
    Instant NOW = Instant.parse("2026-01-05T02:00:00Z");

    Looks looks();

    TieStates states();

    @Test
    default void knowsEveryWorkspaceThatHasTies() {
        assertThat(looks().all()).isEmpty();
        var third = new WorkspaceId("T3");
        for (var workspace : new WorkspaceId[] {ELSEWHERE, third, HERE}) {
            states().keep(new Tie(workspace, TIE.one(), TIE.other()), TieStatesContract.state(1, MONDAY));
        }
        states().keep(new Tie(HERE, TIE.one(), TieStatesContract.CHIARA), TieStatesContract.state(1, MONDAY));

        assertThat(looks().all())
                .containsExactly(
                        new Look(HERE, null, null), new Look(ELSEWHERE, null, null), new Look(third, null, null));
    }

    @Test
    default void knowsTheFirstTimeAndTheLast() {
        states().keep(TIE, TieStatesContract.state(1, MONDAY));
        looks().looked(HERE, NOW);
        looks().looked(HERE, NOW.plusSeconds(9));
        looks().looked(HERE, NOW.plusSeconds(5));

        assertThat(looks().all()).containsExactly(new Look(HERE, NOW, NOW.plusSeconds(9)));
    }

    @Test
    default void remembersAWorkspaceWhoseTiesAreGone() {
        looks().looked(ELSEWHERE, NOW);
        assertThat(looks().all()).containsExactly(new Look(ELSEWHERE, NOW, NOW));
    }
}
