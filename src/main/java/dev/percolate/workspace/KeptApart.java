package dev.percolate.workspace;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/// The private "do not bring us together" list. It works in both directions and for every feature: whoever brings
/// people together asks [#apartFrom] and obeys. The person on somebody's list never learns of it (promise 9).
public interface KeptApart {
    /// Adds `other` to `owner`'s list; adding twice changes nothing.
    void keepApart(WorkspaceId workspace, PersonId owner, PersonId other, Instant now);

    /// Takes `other` off `owner`'s list; what `other` keeps on their own list stays.
    void allowAgain(WorkspaceId workspace, PersonId owner, PersonId other);

    /// Only what `owner` put there, for `owner`'s eyes.
    default Set<PersonId> listOf(WorkspaceId workspace, PersonId owner) {
        return entriesOf(workspace, owner).keySet();
    }

    /// The same, with when each was put there first.
    Map<PersonId, Instant> entriesOf(WorkspaceId workspace, PersonId owner);

    /// Everybody `person` must not be brought together with, whoever of the two asked for it.
    Set<PersonId> apartFrom(WorkspaceId workspace, PersonId person);

    /// [#apartFrom] of everybody who must not be brought together with somebody: for whoever brings many together at
    /// once.
    Map<PersonId, Set<PersonId>> everybody(WorkspaceId workspace);

    /// Empties `owner`'s list. That others keep `owner` on theirs stays: it is they whom it protects.
    void forget(WorkspaceId workspace, PersonId owner);
}
