package dev.percolate.tipping;

import static dev.percolate.tipping.TieStatesContract.ANA;
import static dev.percolate.tipping.TieStatesContract.BEN;
import static dev.percolate.tipping.TieStatesContract.ELSEWHERE;
import static dev.percolate.tipping.TieStatesContract.HERE;
import static dev.percolate.tipping.TieStatesContract.MONDAY;
import static dev.percolate.tipping.TieStatesContract.TIE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.episode.Log;
import dev.percolate.episode.Tie;
import dev.percolate.episode.ViewsInMemory;
import dev.percolate.workspace.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class LookAtTiesTest {
    private static final Instant NOON = MONDAY.atTime(12, 0).toInstant(ZoneOffset.UTC);
    private static final Tie ELSEWHERES = new Tie(ELSEWHERE, ANA, BEN);

    private final TieStatesInMemory states = new TieStatesInMemory();
    private final Looks looks = new LooksInMemory(states);
    private final SwitchesInMemory switches = new SwitchesInMemory(false);
    private final List<WorkspaceId> considered = new ArrayList<>();
    private final Set<WorkspaceId> broken = new HashSet<>();
    private final LookAtTies looking = new LookAtTies(
            looks,
            switches,
            new FindGrownTies(states, new FollowTies(states, new Log().ties, new ViewsInMemory()), (ties, _) -> {
                var workspace = ties.getFirst().tie().workspace();
                if (broken.contains(workspace)) {
                    throw new IllegalStateException("broken");
                }
                considered.add(workspace);
            }));

    private void on(WorkspaceId... workspaces) {
        for (WorkspaceId workspace : workspaces) {
            switches.turn(workspace, new Switches.Set(true, false), NOON);
        }
    }

    private Instant due(Instant now) {
        return looking.nextDue(now).orElseThrow();
    }

    @Test
    void looksOnceANightAndLeavesNothingDue() {
        states.keep(TIE, TieStatesContract.state(8, MONDAY, 4.5));
        on(HERE);
        assertThat(due(NOON)).as("last night went by").isBeforeOrEqualTo(NOON);

        looking.run(NOON);
        looking.run(NOON.plusSeconds(60));

        assertThat(considered).containsExactly(HERE);
        Instant night = due(NOON);
        assertThat(night).isBetween(Instant.parse("2026-01-06T01:00:00Z"), Instant.parse("2026-01-06T05:00:00Z"));
        looking.run(night.minusSeconds(1));
        assertThat(considered).hasSize(1);
        looking.run(night);
        assertThat(considered).hasSize(2);
        assertThat(due(night)).isEqualTo(night.plus(Duration.ofDays(1)));
    }

    @Test
    void looksNowhereWhereQuestionsAreOff() {
        states.keep(TIE, TieStatesContract.state(8, MONDAY, 4.5));
        assertThat(looking.nextDue(NOON)).isEmpty();

        looking.run(NOON);

        assertThat(considered).isEmpty();
        assertThat(looks.all()).containsExactly(new Looks.Look(HERE, null, null));
    }

    @Test
    void hasNothingToLookAtWhereNobodyLogs() {
        on(HERE);
        assertThat(looking.nextDue(NOON)).isEmpty();
    }

    @Test
    void oneWorkspaceThatFailsStaysDueAndKeepsNoOtherWaiting() {
        states.keep(TIE, TieStatesContract.state(8, MONDAY, 4.5));
        states.keep(ELSEWHERES, TieStatesContract.state(8, MONDAY, 4.5));
        on(HERE, ELSEWHERE);
        broken.add(HERE);

        looking.run(NOON);
        assertThat(considered).containsExactly(ELSEWHERE);
        assertThat(due(NOON)).isBeforeOrEqualTo(NOON);

        broken.clear();
        looking.run(NOON.plusSeconds(600));
        assertThat(considered).containsExactly(ELSEWHERE, HERE);
    }

    @Test
    void afterALongStandstillItLooksOnce() {
        states.keep(TIE, TieStatesContract.state(8, MONDAY, 4.5));
        on(HERE);
        looking.run(NOON);
        looking.run(NOON.plus(Duration.ofDays(9)));
        assertThat(considered).hasSize(2);
        assertThat(due(NOON.plus(Duration.ofDays(9)))).isAfter(NOON.plus(Duration.ofDays(9)));
    }

    @Test
    void notAllWorkspacesAreLookedAtAtTheSameMinute() {
        Set<Instant> minutes = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            minutes.add(Night.due(new Looks.Look(new WorkspaceId("T0" + i), NOON, NOON), NOON));
        }
        assertThat(minutes).hasSizeGreaterThan(60);
    }

    @Test
    void tellsNobodyThatItLooks() {
        assertThat(looking.inWords()).isEmpty();
    }
}
