package dev.percolate.episode;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What people noted of their conversations, each for themselves.
public interface Views {
    /// Until the transaction ends nobody else changes any of these ties. Whoever changes what is noted of one, or of
    /// thanks and asks in it, holds it first; whoever holds several names them all at once.
    void hold(Collection<Tie> ties);

    /// The same for what somebody notes of people outside this Slack.
    void hold(WorkspaceId workspace, PersonId author);

    /// False, and nothing kept, where its author has one of this id, or another of the same occasion.
    boolean add(View view);

    /// Keeps what it says now; false where it is gone.
    boolean replace(View view, Instant now);

    /// False where it was gone.
    boolean remove(WorkspaceId workspace, PersonId author, UUID id);

    Optional<View> find(WorkspaceId workspace, PersonId author, UUID id);

    /// Those of both people.
    default List<View> ofTie(Tie tie) {
        return ofTies(tie.workspace(), tie.one(), List.of(tie.other())).getOrDefault(tie, List.of());
    }

    /// Those of both people of each tie that somebody has with these others; one of which nothing is noted is missing.
    Map<Tie, List<View>> ofTies(WorkspaceId workspace, PersonId person, Collection<PersonId> others);

    /// One person's own, latest day first, after leaving out so many.
    List<View> of(WorkspaceId workspace, PersonId author, int skip, int limit);

    /// Like it, of these days.
    List<View> between(WorkspaceId workspace, PersonId author, LocalDate from, LocalDate to);

    /// Like it, those with one companion.
    List<View> with(WorkspaceId workspace, PersonId author, Companion companion, int skip, int limit);

    /// With whom somebody noted conversations: latest day first, after leaving out so many.
    List<Acquaintance> companions(WorkspaceId workspace, PersonId author, int skip, int limit);

    /// Whom somebody named who is not in this Slack.
    List<Companion.Outsider> outsiders(WorkspaceId workspace, PersonId author);

    /// Everybody who noted something about the person, or about whom they did.
    Set<PersonId> known(WorkspaceId workspace, PersonId person);

    /// Removes what the person noted. What others noted about them stays theirs, as that about someone who left, with a
    /// number that no other of theirs has.
    void forget(WorkspaceId workspace, PersonId person);

    /// `conversations` are those that the person noted.
    record Acquaintance(Companion with, long conversations, LocalDate latest) {}
}
