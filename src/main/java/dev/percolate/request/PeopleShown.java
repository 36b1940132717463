package dev.percolate.request;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Whom a mentor was shown on a day, so that nobody can page through all who are open to support.
public interface PeopleShown {
    /// In the place of those of another day. Where some were kept for this day already, by whoever was first, they
    /// stay; the result is those that are kept now.
    List<PersonId> keep(WorkspaceId workspace, PersonId mentor, LocalDate day, List<PersonId> people);

    /// Empty where none were, or what was is forgotten.
    Optional<Shown> latest(WorkspaceId workspace, PersonId mentor);

    /// What was shown before that day, in all workspaces.
    void forgetBefore(LocalDate day);

    /// As one who was shown others, and as one of those shown.
    void forget(WorkspaceId workspace, PersonId person);

    /// On the mentor's own day.
    record Shown(LocalDate day, List<PersonId> people) {
        public Shown {
            people = List.copyOf(people);
        }
    }
}
