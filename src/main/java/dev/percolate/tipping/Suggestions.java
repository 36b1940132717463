package dev.percolate.tipping;

import dev.percolate.episode.Tie;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Who said openly that they would call it mentoring. What the other answered is kept nowhere.
public interface Suggestions {
    /// Twice is once.
    void add(Suggestion suggestion);

    Optional<Suggestion> find(WorkspaceId workspace, UUID id);

    /// Of both people of it, latest first.
    List<Suggestion> ofTie(Tie tie);

    /// Latest first.
    List<Suggestion> sentBy(WorkspaceId workspace, Collection<PersonId> people);

    /// Those to somebody, whether they have arrived or not, latest first.
    List<Suggestion> sentTo(WorkspaceId workspace, PersonId person);

    /// False where it did before.
    boolean arrived(WorkspaceId workspace, UUID id, Instant at);

    /// It is no yes of whoever sent it any more.
    void takeBack(Suggestion suggestion);

    /// Removes those sent before that.
    void forgetBefore(Instant sentAt);

    /// Everybody who suggested it to the person, or to whom they did.
    Set<PersonId> known(WorkspaceId workspace, PersonId person);

    /// Removes those the person sent and those sent to them.
    void forget(WorkspaceId workspace, PersonId person);
}
