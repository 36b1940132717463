package dev.percolate.slack.home;

import dev.percolate.workspace.KeptApart;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PersonalData;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// A person's own private list as part of what is kept about them.
@Singleton
final class KeptApartData implements PersonalData {
    private static final int ORDER = 900;

    private final KeptApart keptApart;

    KeptApartData(KeptApart keptApart) {
        this.keptApart = keptApart;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Section> of(WorkspaceId workspace, PersonId person, Instant now) {
        var entries = keptApart.entriesOf(workspace, person).entrySet().stream()
                .sorted(Map.Entry.<PersonId, Instant>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> new Entry(entry.getValue(), "<@" + entry.getKey() + ">"))
                .toList();
        return List.of(new Section("Your private list: people you keep apart from", "Only you.", entries));
    }

    @Override
    public void erase(WorkspaceId workspace, PersonId person, Instant now) {
        keptApart.forget(workspace, person);
    }
}
