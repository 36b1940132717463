package dev.percolate.introduction.store;

import dev.percolate.introduction.Profile;
import dev.percolate.introduction.Profiles;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

@Singleton
final class ProfilesInPostgres implements Profiles {
    private final ProfileTable table;

    ProfilesInPostgres(ProfileTable table) {
        this.table = table;
    }

    @Override
    public Map<PersonId, Profile> of(WorkspaceId workspace, Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        var ids = people.stream().map(PersonId::value).toList();
        return table.of(workspace.value(), ids).stream()
                .collect(Collectors.toUnmodifiableMap(row -> new PersonId(row.personId()), ProfileRow::profile));
    }

    @Override
    public void keep(WorkspaceId workspace, PersonId person, Profile profile, Instant now) {
        table.keep(
                workspace.value(),
                person.value(),
                profile.canHelpWith(),
                profile.wouldLike(),
                profile.wouldBring(),
                ProfileRow.talkMinutes(profile.preferences()),
                profile.preferences().way().name(),
                now);
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId person) {
        table.forget(workspace.value(), person.value());
    }
}
