package dev.percolate.workspace;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// Removes what is kept about a person, in every part or, where one fails, in none.
@Singleton
public class EraseOwnData {
    private final List<PersonalData> parts;

    /// In one order for everybody, so that two erasures at once wait for each other rather than die.
    EraseOwnData(List<PersonalData> parts) {
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(PersonalData::order))
                .toList();
    }

    @Transactional
    public void erase(WorkspaceId workspace, PersonId person, Instant now) {
        parts.forEach(part -> part.erase(workspace, person, now));
    }
}
