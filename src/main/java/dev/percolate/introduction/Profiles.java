package dev.percolate.introduction;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// What people published about themselves; one profile a person, the same in all circles.
public interface Profiles {
    /// [Profile#EMPTY] for whoever said nothing yet.
    default Profile of(WorkspaceId workspace, PersonId person) {
        return of(workspace, List.of(person)).getOrDefault(person, Profile.EMPTY);
    }

    /// Those who said nothing yet are missing from the result.
    Map<PersonId, Profile> of(WorkspaceId workspace, Collection<PersonId> people);

    void keep(WorkspaceId workspace, PersonId person, Profile profile, Instant now);

    void forget(WorkspaceId workspace, PersonId person);
}
