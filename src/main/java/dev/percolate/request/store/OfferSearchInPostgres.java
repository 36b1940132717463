package dev.percolate.request.store;

import dev.percolate.request.Embedding;
import dev.percolate.request.Need;
import dev.percolate.request.OfferSearch;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

@Singleton
final class OfferSearchInPostgres implements OfferSearch {
    private final SearchTable table;
    private final Pools pools;

    OfferSearchInPostgres(SearchTable table, Pools pools) {
        this.table = table;
        this.pools = pools;
    }

    @Override
    public List<Found> byWords(WorkspaceId workspace, Side side, String text, int most) {
        var rows = switch (side) {
            case HELPS_WITH -> table.byHelp(workspace.value(), text, most);
            case BEEN_THROUGH -> table.byBeenThrough(workspace.value(), text, most);
        };
        return rows.stream()
                .map(row -> new Found(new PersonId(row.personId()), row.closeness()))
                .toList();
    }

    @Override
    public List<Found> byMeaning(WorkspaceId workspace, Side side, Embedding meaning, String version, int most) {
        return pools.of(workspace, version, side).closest(meaning, most);
    }

    @Override
    public List<PersonId> byNeeds(WorkspaceId workspace, Set<Need> needs, long seed, int most) {
        return table.byNeeds(workspace.value(), OfferRow.joined(needs), Long.toString(seed), most).stream()
                .map(row -> new PersonId(row.personId()))
                .toList();
    }
}
