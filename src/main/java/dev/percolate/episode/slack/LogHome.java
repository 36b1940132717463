package dev.percolate.episode.slack;

import com.slack.api.model.block.LayoutBlock;
import dev.percolate.episode.ConfirmEpisode;
import dev.percolate.episode.ReadLog;
import dev.percolate.slack.HomeSection;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The latest conversations of one's log, and those that others would like to be in it.
@Singleton
final class LogHome implements HomeSection {
    private static final int LATEST = 3;

    private final ReadLog reading;
    private final ConfirmEpisode confirming;

    LogHome(ReadLog reading, ConfirmEpisode confirming) {
        this.reading = reading;
        this.confirming = confirming;
    }

    @Override
    public int order() {
        return 160;
    }

    @Override
    public List<LayoutBlock> blocks(WorkspaceId workspace, PersonId person, Instant now) {
        var latest = reading.latest(workspace, person, LATEST);
        List<LayoutBlock> blocks = new ArrayList<>(latest.isEmpty() ? List.of() : OwnLogViews.home(latest));
        confirming.waiting(workspace, person, now).stream()
                .limit(LATEST)
                .forEach(waiting -> blocks.addAll(ConfirmViews.home(waiting)));
        return blocks;
    }
}
