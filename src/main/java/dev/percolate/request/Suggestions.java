package dev.percolate.request;

import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Who could be asked: of those who offered something and have room for it, the ones whose offer fits best, with the
/// reasons; nobody up or down the requester's reporting line. May ask Slack, so it is never called in a transaction.
public interface Suggestions {
    /// None of `excluded`, and at most `count`, the best first.
    List<Suggested> suggest(
            WorkspaceId workspace, Person requester, Brief brief, Set<PersonId> excluded, int count, Instant now);
}
