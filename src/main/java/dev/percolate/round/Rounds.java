package dev.percolate.round;

import dev.percolate.introduction.Circle;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Rounds that are going on: what comes next in them, who takes part, and who was chosen for whom.
public interface Rounds {
    /// False where there is one of this number already.
    boolean begin(Round round);

    /// Empty where it is over.
    Optional<Round> find(Circle circle, int number);

    /// Like [#find]; nobody else can hold it before the transaction ends. Whatever changes a round holds it first.
    Optional<Round> hold(Circle circle, int number);

    /// Keeps its step and when that is due.
    void move(Round round);

    /// Keeps the choices, and those who take part without having been chosen.
    void choose(Round round, List<Choice> choices, Collection<PersonId> leftOver);

    /// Choices that were not tried yet, in the order of their ids.
    List<Choice> chosen(Round round, int limit);

    /// Notes what became of choices: those opened, and those that were not possible any more, whose people
    /// count as left over.
    void tried(Round round, Collection<UUID> opened, Collection<UUID> impossible);

    /// Those of this choice who were to hear in its proposal that they had said yes in vain before.
    Set<PersonId> inVainBefore(Round round, UUID choice);

    /// Everybody who takes part.
    Set<PersonId> people(Round round);

    /// Those of them who were in no introduction of it.
    Set<PersonId> leftOver(Round round);

    /// How many introductions were opened before the second wave.
    int openedAtFirst(Round round);

    /// Removes all but that it was.
    void end(Round round, Instant now);

    /// Those with something to do by `now`, of all workspaces, in order, after `last` only.
    List<Due> due(Instant now, @Nullable Due last, int limit);

    Optional<Instant> nextDue();

    /// Takes the person out of all that go on.
    void forget(WorkspaceId workspace, PersonId person);

    record Due(Circle circle, int number, Instant at) {}
}
