package dev.percolate.tipping;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What people are asked, what each answered, and from when they may be asked again. A question is
/// closed once there is nothing more to wait for.
public interface Questions {
    /// False, and nothing kept, where the person has one about the other that is not closed, or there
    /// is one of this id.
    boolean add(Question question);

    Optional<Question> find(WorkspaceId workspace, UUID id);

    /// Those of these people that are not closed.
    List<Question> unclosed(WorkspaceId workspace, Collection<PersonId> people);

    /// All of one person's, latest first.
    List<Question> of(WorkspaceId workspace, PersonId person);

    /// Whom of these people one reached later than that, closed or not.
    Set<PersonId> reachedSince(WorkspaceId workspace, Collection<PersonId> people, Instant since);

    /// Its arrival and its reply as they are now; false where it is closed or gone.
    boolean keep(Question question);

    /// Those to be closed at `now`, whose time came first first; after `last` only.
    List<Question> due(Instant now, @Nullable Question last, int limit);

    Optional<Instant> nextDue();

    /// With what follows from it, in place of what followed from an earlier one. False where it is
    /// closed or gone.
    boolean close(Question question, Rest rest, Instant now);

    /// It never arrived.
    void remove(Question question);

    List<Rest> rests(WorkspaceId workspace, Collection<PersonId> people);

    /// Everybody who was asked about the person, or about whom they were.
    Set<PersonId> known(WorkspaceId workspace, PersonId person);

    /// Removes what the person was asked, and what others were asked about them. From when those may be asked
    /// again stays: it is their own wish, and *never* means never.
    void forget(WorkspaceId workspace, PersonId person);
}
