package dev.percolate.request.store;

import dev.percolate.request.Embedding;
import dev.percolate.request.OfferMeanings;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Singleton
final class OfferMeaningsInPostgres implements OfferMeanings {
    private final MeaningTable table;

    OfferMeaningsInPostgres(MeaningTable table) {
        this.table = table;
    }

    @Override
    public List<Unread> unread(String version, int most) {
        return table.unread(version, most).stream()
                .map(row -> new Unread(
                        new WorkspaceId(row.workspaceId()),
                        new PersonId(row.personId()),
                        row.helpsWith(),
                        row.beenThrough()))
                .toList();
    }

    @Override
    public void keep(
            Unread read, @Nullable Embedding helpsWith, @Nullable Embedding beenThrough, String version, Instant now) {
        table.keep(
                read.workspace().value(),
                read.person().value(),
                read.helpsWith(),
                read.beenThrough(),
                bytes(helpsWith),
                bytes(beenThrough),
                version,
                now);
    }

    private static byte[] bytes(@Nullable Embedding meaning) {
        return meaning == null ? new byte[0] : meaning.bytes();
    }
}
