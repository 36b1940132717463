package dev.percolate.introduction;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What one person said about whether they met the others of an introduction; `report` is null where they took it back.
/// Days are on the person's own calendar: `since` that on which they were brought together, `day` that of the time they
/// all agreed on, or the one on which they said it where there is none before.
public record CheckedIn(
        WorkspaceId workspace,
        UUID introduction,
        PersonId person,
        List<PersonId> others,
        LocalDate since,
        LocalDate day,
        @Nullable Report report) {}
