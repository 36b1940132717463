package dev.percolate.workspace;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// Collects what every part keeps about a person, for that person's eyes.
@Singleton
public final class ReadOwnData {
    private final List<PersonalData> parts;

    ReadOwnData(List<PersonalData> parts) {
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(PersonalData::order))
                .toList();
    }

    /// Only sections with something in them.
    public List<PersonalData.Section> read(WorkspaceId workspace, PersonId person, Instant now) {
        return parts.stream()
                .flatMap(part -> part.of(workspace, person, now).stream())
                .filter(section -> !section.entries().isEmpty())
                .toList();
    }
}
