package dev.percolate.request.slack;

import com.slack.api.model.block.LayoutBlock;
import dev.percolate.request.ReadOwnRequests;
import dev.percolate.slack.HomeSection;
import dev.percolate.slack.Layout;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Where one's requests stand, and what one was asked.
@Singleton
final class RequestHome implements HomeSection {
    private static final int LATEST = 10;

    private final ReadOwnRequests reading;

    RequestHome(ReadOwnRequests reading) {
        this.reading = reading;
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public List<LayoutBlock> blocks(WorkspaceId workspace, PersonId person, Instant now) {
        var requests = RequestViews.home(person, reading.latest(workspace, person, LATEST));
        if (requests.isEmpty()) {
            return List.of();
        }
        List<LayoutBlock> blocks = new ArrayList<>(List.of(Layout.heading("Mentoring")));
        blocks.addAll(requests);
        return blocks;
    }
}
