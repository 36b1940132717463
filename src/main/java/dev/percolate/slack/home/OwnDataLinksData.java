package dev.percolate.slack.home;

import dev.percolate.slack.OwnDataLinks;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PersonalData;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/// Links that are still open lead nowhere after an erasure. They say nothing about anybody, so none is shown.
@Singleton
final class OwnDataLinksData implements PersonalData {
    private static final int ORDER = 990;

    private final OwnDataLinks links;

    OwnDataLinksData(OwnDataLinks links) {
        this.links = links;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Section> of(WorkspaceId workspace, PersonId person, Instant now) {
        return List.of();
    }

    @Override
    public void erase(WorkspaceId workspace, PersonId person, Instant now) {
        links.forget(new OwnDataLinks.Owner(workspace, person));
    }
}
