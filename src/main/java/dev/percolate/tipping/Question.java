package dev.percolate.tipping;

import dev.percolate.episode.Tie;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One of two people is asked, alone, what they would call what they have with the other. `conversations` and `since`
/// are the shared facts it quotes: how many there were when it was asked, and the day of the first.
///
/// `arrivedAt` is null until it reached them. `reply` is the last of their answers, null where there is none; of all it
/// is only ever compared with the other's for whether both say [Reply#MENTORING].
public record Question(
        WorkspaceId workspace,
        UUID id,
        PersonId person,
        PersonId about,
        Origin origin,
        int conversations,
        LocalDate since,
        Instant askedAt,
        @Nullable Instant arrivedAt,
        @Nullable Reply reply,
        @Nullable Instant repliedAt) {
    public Tie tie() {
        return new Tie(workspace, person, about);
    }
}
