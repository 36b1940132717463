package dev.percolate.slack.home;

import com.slack.api.model.block.LayoutBlock;
import dev.percolate.slack.HomeSection;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/// The way from Home to what is kept about somebody.
@Singleton
final class OwnDataSection implements HomeSection {
    private static final int LAST = FOR_EVERYBODY + 99;

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public List<LayoutBlock> blocks(WorkspaceId workspace, PersonId person, Instant now) {
        return OwnDataViews.inHome();
    }
}
