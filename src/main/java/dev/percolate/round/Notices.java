package dev.percolate.round;

import dev.percolate.introduction.Circle;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    /// It has arrived, and holds from then. Nothing where what is kept is another one, or it had arrived before.
    void arrived(Notice notice, Instant holdsFrom);

    /// Kept whether they were given one or not.
    void decline(Circle circle, PersonId person, int round, Instant now);

    /// Those of these people whose notice that everybody takes part holds by `now` become members by it: each once, and
    /// nobody who declined. Returns them; none of them can decline before the transaction ends.
    Set<PersonId> takeIn(Circle circle, Collection<PersonId> people, Instant now);

    /// Forgets those of the circle that have not arrived and were not declined. Whoever became a member by one stays
    /// so,
    /// as if it had said only that everybody takes part.
    void takeBack(Circle circle);

    /// Forgets those of these people who did not decline.
    void forgetAgreed(Circle circle, Collection<PersonId> people);

    void forget(WorkspaceId workspace, PersonId person);
}
