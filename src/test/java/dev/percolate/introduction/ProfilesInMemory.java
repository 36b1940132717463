package dev.percolate.introduction;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

public final class ProfilesInMemory implements Profiles {
    private final Map<WorkspaceId, Map<PersonId, Profile>> profiles = new HashMap<>();

    @Override
    public Map<PersonId, Profile> of(WorkspaceId workspace, Collection<PersonId> people) {
        var found = new HashMap<>(profiles.getOrDefault(workspace, Map.of()));
        found.keySet().retainAll(people);
        return found;
    }

    @Override
    public void keep(WorkspaceId workspace, PersonId person, Profile profile, Instant now) {
        profiles.computeIfAbsent(workspace, _ -> new HashMap<>()).put(person, profile);
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId person) {
        profiles.getOrDefault(workspace, new HashMap<>()).remove(person);
    }
}
