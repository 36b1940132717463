package dev.percolate.episode.store;

import dev.percolate.episode.ThankYou;
import dev.percolate.episode.ThankYou.Invitation;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("thank_you")
record ThankYouRow(
        String workspaceId,
        @Id UUID id,
        String fromId,
        String toId,
        UUID viewId,
        LocalDate day,
        String invitation,
        LocalDate sentOn,
        Instant sentAt,
        @Nullable Instant arrivedAt) {
    ThankYou thankYou() {
        return new ThankYou(
                new WorkspaceId(workspaceId),
                id,
                new PersonId(fromId),
                new PersonId(toId),
                viewId,
                day,
                Invitation.valueOf(invitation),
                sentOn,
                sentAt,
                arrivedAt);
    }
}
