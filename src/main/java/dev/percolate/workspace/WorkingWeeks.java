package dev.percolate.workspace;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/// The weeks that people say they work; nobody else is ever shown one. Whoever said nothing works [WorkingWeek#USUAL].
public interface WorkingWeeks {
    /// Of those among the given people who said one; the others are missing from the result.
    Map<PersonId, WorkingWeek> of(WorkspaceId workspace, Collection<PersonId> people);

    /// Empty where they said nothing.
    Optional<Said> said(WorkspaceId workspace, PersonId person);

    /// In place of what they said before.
    void keep(WorkspaceId workspace, PersonId person, WorkingWeek week, Instant now);

    /// They work the usual week from now on.
    void forget(WorkspaceId workspace, PersonId person);

    /// One person's, for whoever has no [Person] at hand.
    default WorkingWeek of(WorkspaceId workspace, PersonId person) {
        return said(workspace, person).map(Said::week).orElse(WorkingWeek.USUAL);
    }

    record Said(WorkingWeek week, Instant since) {}
}
