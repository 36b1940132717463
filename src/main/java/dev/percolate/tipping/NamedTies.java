package dev.percolate.tipping;

import dev.percolate.episode.Tie;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Ties that both people call mentoring: first agreed, of which nobody sees anything, then named.
public interface NamedTies {
    /// Until the transaction ends nobody else changes what two people say of any of these ties.
    void hold(Collection<Tie> ties);

    /// To be named from `now` on; changes nothing where it is agreed or named already.
    void agree(Tie tie, Instant now);

    /// As if never agreed; changes nothing where it is named.
    void takeBack(Tie tie);

    /// Agreed ones whose time has come, the earliest first.
    List<Tie> due(Instant now, int limit);

    Optional<Instant> nextDue();

    /// Not before `until`.
    void putOff(Tie tie, Instant until);

    /// False where it was taken back, or is named already.
    boolean name(NamedTie named);

    /// Empty where it is only agreed.
    Optional<NamedTie> find(Tie tie);

    /// The named ones of any of these people.
    List<NamedTie> of(WorkspaceId workspace, Collection<PersonId> people);

    /// Everybody with whom the person has one, named or only agreed.
    Set<PersonId> known(WorkspaceId workspace, PersonId person);

    void forget(WorkspaceId workspace, PersonId person);
}
