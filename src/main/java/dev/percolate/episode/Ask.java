package dev.percolate.episode;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody would like a conversation of their log to be in the other's, too. The other is shown its day and no more.
/// To whoever asks, a *not now*, a silence and never having been asked are the same.
///
/// `arrivedAt` is null until it reached the other, `setAsideAt` until they said *not now*, `withdrawnAt` until
/// whoever asked deleted what it asks about.
public record Ask(
        WorkspaceId workspace,
        UUID id,
        PersonId from,
        PersonId to,
        UUID view,
        LocalDate day,
        Instant askedAt,
        @Nullable Instant arrivedAt,
        @Nullable Instant setAsideAt,
        @Nullable Instant withdrawnAt) {
    public static final Duration OPEN_FOR = Duration.ofDays(7);

    public Tie tie() {
        return new Tie(workspace, from, to);
    }

    /// From when it arrived, as far as that is known. Who said *not now* may think better of it.
    public boolean isOpen(Instant now) {
        return withdrawnAt == null
                && now.isBefore(Objects.requireNonNullElse(arrivedAt, askedAt).plus(OPEN_FOR));
    }
}
