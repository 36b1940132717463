package dev.percolate.request;

import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.Position;
import dev.percolate.workspace.Positions;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who stands above somebody, from manager to manager, and whether two stand in one reporting line (promise 10).
@Singleton
public final class Superiors {
    private final Positions positions;

    public Superiors(Positions positions) {
        this.positions = positions;
    }

    /// From the nearest upwards. Stops at somebody it has seen: two sources may contradict each other.
    public Set<PersonId> above(WorkspaceId workspace, PersonId person) {
        Set<PersonId> above = new LinkedHashSet<>();
        for (var next = manager(workspace, person);
                next != null && !next.equals(person) && above.add(next);
                next = manager(workspace, next)) {}
        return above;
    }

    boolean holdBoth(WorkspaceId workspace, PersonId one, PersonId other) {
        return above(workspace, one).contains(other) || above(workspace, other).contains(one);
    }

    /// Where it is not, somebody has to say who should not see what they ask for.
    public boolean isKnown(WorkspaceId workspace, Person person, Instant now) {
        positions.wanted(workspace, List.of(person.id()), now);
        return manager(workspace, person.id()) != null;
    }

    private @Nullable PersonId manager(WorkspaceId workspace, PersonId person) {
        return positions
                .of(workspace, List.of(person))
                .getOrDefault(person, Position.UNKNOWN)
                .manager();
    }
}
