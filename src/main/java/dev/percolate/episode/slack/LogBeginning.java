package dev.percolate.episode.slack;

import com.slack.api.model.block.LayoutBlock;
import dev.percolate.episode.ReadLog;
import dev.percolate.slack.HomeSection;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/// The way to the log, for everybody whose log is empty.
@Singleton
final class LogBeginning implements HomeSection {
    private static final int ORDER = FOR_EVERYBODY + 7;

    private final ReadLog reading;

    LogBeginning(ReadLog reading) {
        this.reading = reading;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<LayoutBlock> blocks(WorkspaceId workspace, PersonId person, Instant now) {
        return reading.latest(workspace, person, 1).isEmpty() ? OwnLogViews.begin() : List.of();
    }
}
