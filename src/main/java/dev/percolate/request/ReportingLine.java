package dev.percolate.request;

import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.Position;
import dev.percolate.workspace.Positions;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Who is above or below somebody, from manager to manager, as far as that is known (promise 10).
@Singleton
public final class ReportingLine {
    private final Positions positions;

    public ReportingLine(Positions positions) {
        this.positions = positions;
    }

    /// Those of the people to whom somebody reports, or who report to them, over however many others. Each person is
    /// looked up once, so that people who report to each other end it.
    Set<PersonId> of(WorkspaceId workspace, PersonId somebody, Collection<PersonId> people, Instant now) {
        Map<PersonId, PersonId> managers = new HashMap<>();
        Set<PersonId> seen = new HashSet<>();
        Set<PersonId> next = new HashSet<>(people);
        next.add(somebody);
        while (!next.isEmpty()) {
            seen.addAll(next);
            positions.wanted(workspace, next, now);
            var known = positions.of(workspace, next);
            next = new HashSet<>();
            for (Map.Entry<PersonId, Position> entry : known.entrySet()) {
                var manager = entry.getValue().manager();
                if (manager != null) {
                    managers.put(entry.getKey(), manager);
                    next.add(manager);
                }
            }
            next.removeAll(seen);
        }
        var above = above(somebody, managers);
        return people.stream()
                .filter(person ->
                        above.contains(person) || above(person, managers).contains(somebody))
                .collect(Collectors.toSet());
    }

    boolean holdsBoth(WorkspaceId workspace, PersonId one, PersonId other, Instant now) {
        return !of(workspace, one, List.of(other), now).isEmpty();
    }

    /// Where it is not, somebody has to say who should not see what they ask for.
    public boolean isKnown(WorkspaceId workspace, Person person, Instant now) {
        var one = List.of(person.id());
        positions.wanted(workspace, one, now);
        return positions
                        .of(workspace, one)
                        .getOrDefault(person.id(), Position.UNKNOWN)
                        .manager()
                != null;
    }

    private static Set<PersonId> above(PersonId person, Map<PersonId, PersonId> managers) {
        Set<PersonId> above = new HashSet<>();
        @Nullable PersonId manager = managers.get(person);
        while (manager != null && above.add(manager)) {
            manager = managers.get(manager);
        }
        return above;
    }
}
