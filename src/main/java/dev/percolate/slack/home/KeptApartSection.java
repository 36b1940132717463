package dev.percolate.slack.home;

import com.slack.api.model.block.LayoutBlock;
import dev.percolate.slack.HomeSection;
import dev.percolate.workspace.KeptApart;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/// The way from Home to the private list.
@Singleton
final class KeptApartSection implements HomeSection {
    private final KeptApart keptApart;

    KeptApartSection(KeptApart keptApart) {
        this.keptApart = keptApart;
    }

    @Override
    public int order() {
        return FOR_EVERYBODY;
    }

    @Override
    public List<LayoutBlock> blocks(WorkspaceId workspace, PersonId person, Instant now) {
        return KeptApartViews.inHome(keptApart.listOf(workspace, person).size());
    }
}
