package dev.percolate.episode.slack;

import com.slack.api.model.block.LayoutBlock;
import dev.percolate.episode.ReadLog;
import dev.percolate.slack.HomeSection;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/// The latest conversations of one's log.
@Singleton
final class LogHome implements HomeSection {
    private static final int LATEST = 3;

    private final ReadLog reading;

    LogHome(ReadLog reading) {
        this.reading = reading;
    }

    @Override
    public int order() {
        return 160;
    }

    @Override
    public List<LayoutBlock> blocks(WorkspaceId workspace, PersonId person, Instant now) {
        var latest = reading.latest(workspace, person, LATEST);
        return latest.isEmpty() ? List.of() : OwnLogViews.home(latest);
    }
}
