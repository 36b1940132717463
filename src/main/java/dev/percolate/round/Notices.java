package dev.percolate.round;

import dev.percolate.introduction.Circle;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The notices people were given, one for each person and circle at most.
public interface Notices {
    Map<PersonId, Notice> of(Circle circle);

    Optional<Notice> find(Circle circle, PersonId person);

    /// Those of one person, by channel.
    List<Notice> of(WorkspaceId workspace, PersonId person);

    /// Keeps it instead of one there is; whoever declined meanwhile or was given this one already stays as they are,
    /// and
    /// that is false.
    boolean give(Notice notice);

    /// It has arrived, and holds from then. Nothing where it is another one, or it had arrived before.
    void arrived(Circle circle, PersonId person, int round, Instant holdsFrom);

    /// Kept whether they were given one or not.
    void decline(Circle circle, PersonId person, int round, Instant now);

    /// They are members by it.
    void joined(Circle circle, Collection<PersonId> people);

    /// Forgets those of these people who did not decline.
    void forgetAgreed(Circle circle, Collection<PersonId> people);

    void forget(WorkspaceId workspace, PersonId person);
}
