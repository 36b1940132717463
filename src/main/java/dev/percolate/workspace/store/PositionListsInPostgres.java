package dev.percolate.workspace.store;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PositionFacts;
import dev.percolate.workspace.PositionList;
import dev.percolate.workspace.PositionLists;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Singleton
@Transactional
class PositionListsInPostgres implements PositionLists {
    private static final int AT_ONCE = 1_000;

    private final PositionTable positions;
    private final PositionListTable lists;
    private final SealedFacts sealing;

    PositionListsInPostgres(PositionTable positions, PositionListTable lists, SealedFacts sealing) {
        this.positions = positions;
        this.lists = lists;
        this.sealing = sealing;
    }

    @Override
    public Optional<PositionList> inUse(WorkspaceId workspace) {
        return lists.find(workspace.value()).map(PositionListRow::list);
    }

    /// The list's own row is what two who replace it at once wait for.
    @Override
    public boolean replace(
            WorkspaceId workspace, PositionList list, Map<PersonId, PositionFacts> facts, @Nullable String seen) {
        if (seen != null && lists.remove(workspace.value(), seen) == 0 || !add(workspace, list)) {
            return false;
        }
        positions.removeAll(workspace.value(), PositionRow.LISTED);
        List<PositionRow> rows = new ArrayList<>(AT_ONCE);
        for (var entry : facts.entrySet()) {
            rows.add(row(workspace, list, entry.getKey(), entry.getValue()));
            if (rows.size() == AT_ONCE) {
                positions.keep(rows);
                rows.clear();
            }
        }
        if (!rows.isEmpty()) {
            positions.keep(rows);
        }
        return true;
    }

    private boolean add(WorkspaceId workspace, PositionList list) {
        var figures = list.figures();
        return lists.add(
                        workspace.value(),
                        list.upload(),
                        list.by().value(),
                        list.at(),
                        figures.people(),
                        figures.departments(),
                        figures.places(),
                        figures.withManager(),
                        figures.withSince(),
                        figures.withLevel())
                > 0;
    }

    private PositionRow row(WorkspaceId workspace, PositionList list, PersonId person, PositionFacts facts) {
        return new PositionRow(
                workspace.value(),
                person.value(),
                PositionRow.LISTED,
                sealing.seal(workspace, person, facts),
                list.at());
    }

    @Override
    public boolean forget(WorkspaceId workspace, String upload) {
        if (lists.remove(workspace.value(), upload) == 0) {
            return false;
        }
        positions.removeAll(workspace.value(), PositionRow.LISTED);
        return true;
    }
}
