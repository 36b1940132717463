package dev.percolate.request;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.Position;
import dev.percolate.workspace.Positions;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Who is above or below somebody, from manager to manager, as far as that is known (promise 10).
@Singleton
final class ReportingLine {
    private final Positions positions;

    ReportingLine(Positions positions) {
        this.positions = positions;
    }

    /// Those of the people to whom somebody reports, or who report to them, over however many others. Each person is
    /// looked up once, so that people who report to each other end it.
    Set<PersonId> of(WorkspaceId workspace, PersonId somebody, Collection<PersonId> people) {
        Map<PersonId, PersonId> managers = new HashMap<>();
        Set<PersonId> seen = new HashSet<>();
        Set<PersonId> next = new HashSet<>(people);
        next.add(somebody);
        while (!next.isEmpty()) {
            seen.addAll(next);
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

    private static Set<PersonId> above(PersonId person, Map<PersonId, PersonId> managers) {
        Set<PersonId> above = new HashSet<>();
        @Nullable PersonId manager = managers.get(person);
        while (manager != null && above.add(manager)) {
            manager = managers.get(manager);
        }
        return above;
    }
}
