package dev.percolate.tipping.store;

import dev.percolate.episode.Tie;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("tie_state")
record TieStateRow(
        String workspaceId,
        @Id String oneId,
        String otherId,
        int parameters,
        int conversations,
        long weeks,
        LocalDate firstDay,
        LocalDate lastDay,
        String timing,
        byte[] sealed,
        boolean drawn,
        @Nullable LocalDate chanceOn) {
    Tie tie() {
        return new Tie(new WorkspaceId(workspaceId), new PersonId(oneId), new PersonId(otherId));
    }
}
