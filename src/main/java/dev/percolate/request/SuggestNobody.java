package dev.percolate.request;

import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// While nobody can offer anything yet: the requester names whom to ask.
@Singleton
final class SuggestNobody implements Suggestions {
    @Override
    public List<Suggested> suggest(
            WorkspaceId workspace, Person requester, Brief brief, Set<PersonId> excluded, int count, Instant now) {
        return List.of();
    }
}
