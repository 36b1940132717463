package dev.percolate.welcome;

import dev.percolate.introduction.Circle;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who said that they are new.
public interface Newcomers {
    /// False, and nothing changed, where they said so before.
    boolean add(Newcomer newcomer);

    Optional<Newcomer> find(Circle circle, PersonId person);

    /// In all circles, by channel.
    List<Newcomer> of(WorkspaceId workspace, PersonId person);

    /// Keeps what became of `before`; false where it is not as it was any more.
    boolean keep(Newcomer before, Newcomer after);

    void remove(Circle circle, PersonId person);

    void removeAll(Circle circle);

    void forget(WorkspaceId workspace, PersonId person);

    /// Those to be looked at by `now`, of all workspaces, in order, those after `last` only.
    List<Due> due(Instant now, @Nullable Due last, int limit);

    Optional<Instant> nextDue();

    record Due(Circle circle, PersonId person, Instant at) {}
}
