package dev.percolate.tipping.slack;

import com.slack.api.model.block.LayoutBlock;
import dev.percolate.slack.HomeSection;
import dev.percolate.tipping.Reachable;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/// Somebody's ties, and whether they are asked what they would call one.
@Singleton
final class TieHome implements HomeSection {
    private static final int ORDER = 140;

    private final OwnTies own;
    private final Directory directory;

    TieHome(OwnTies own, Directory directory) {
        this.own = own;
        this.directory = directory;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<LayoutBlock> blocks(WorkspaceId workspace, PersonId person, Instant now) {
        return directory
                .find(workspace, person)
                .filter(Reachable::is)
                .map(member -> TieViews.home(own.of(workspace, member, now)))
                .orElse(List.of());
    }
}
