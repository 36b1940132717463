package dev.percolate.workspace.store;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PositionFacts;
import dev.percolate.workspace.PositionReadings;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Singleton
@Transactional
class PositionReadingsInPostgres implements PositionReadings {
    private final PositionTable positions;
    private final PositionWantedTable wanted;
    private final SealedFacts sealing;

    PositionReadingsInPostgres(PositionTable positions, PositionWantedTable wanted, SealedFacts sealing) {
        this.positions = positions;
        this.wanted = wanted;
        this.sealing = sealing;
    }

    @Override
    public List<PersonId> due(WorkspaceId workspace, Instant now, int atMost) {
        return wanted.due(workspace.value(), now, atMost).stream()
                .map(PersonId::new)
                .toList();
    }

    @Override
    public Optional<Instant> nextDue(WorkspaceId workspace) {
        return wanted.nextDue(workspace.value());
    }

    /// The row that says they are wanted is held while it is written: an erasure comes before it or after.
    @Override
    public void keep(WorkspaceId workspace, PersonId person, PositionFacts facts, Instant now, Instant next) {
        if (wanted.dueAgain(workspace.value(), person.value(), next) == 0) {
            return;
        }
        if (facts.isEmpty()) {
            positions.remove(workspace.value(), person.value(), PositionRow.SLACK);
        } else {
            positions.keep(List.of(new PositionRow(
                    workspace.value(),
                    person.value(),
                    PositionRow.SLACK,
                    sealing.seal(workspace, person, facts),
                    now)));
        }
    }

    @Override
    public void postpone(WorkspaceId workspace, Instant until) {
        wanted.postpone(workspace.value(), until);
    }

    @Override
    public void postpone(WorkspaceId workspace, PersonId person, Instant until) {
        wanted.dueAgain(workspace.value(), person.value(), until);
    }

    @Override
    public long lapse(WorkspaceId workspace, Instant lastWanted) {
        List<String> lapsed = wanted.lapse(workspace.value(), lastWanted);
        if (!lapsed.isEmpty()) {
            positions.remove(workspace.value(), String.join(",", lapsed), PositionRow.SLACK);
        }
        return lapsed.size();
    }
}
