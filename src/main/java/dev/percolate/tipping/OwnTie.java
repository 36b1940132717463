package dev.percolate.tipping;

import dev.percolate.workspace.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What one person has with another, as that person may see it: from their own log alone, and that both
/// named it.
///
/// `conversations` are those in their log, `latest` the day of the last, null where there is none.
/// `named` is null before both were told. `growing`: their own notes alone look like mentoring, so that
/// they may be shown how to name it openly. `mayBeNamed` is false of someone who left
/// and of whoever is on their own list. `suggestedAt` is when they did, and says nothing of what
/// became of it.
public record OwnTie(
        PersonId other,
        Standing standing,
        @Nullable NamedTie named,
        int conversations,
        @Nullable LocalDate latest,
        boolean growing,
        boolean mayBeNamed,
        @Nullable Instant suggestedAt) {}
