package dev.percolate.introduction;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.Positions;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// In which departments people are, as far as anything is known of that.
@Singleton
final class Departments {
    private final Positions positions;

    Departments(Positions positions) {
        this.positions = positions;
    }

    /// In one spelling, to be compared only. Those whose department is unknown are missing.
    Map<PersonId, String> of(WorkspaceId workspace, Collection<PersonId> people) {
        Map<PersonId, String> known = new HashMap<>();
        positions.of(workspace, people).forEach((person, position) -> {
            String department = position.department().strip().toLowerCase(Locale.ROOT);
            if (!department.isEmpty()) {
                known.put(person, department);
            }
        });
        return known;
    }
}
