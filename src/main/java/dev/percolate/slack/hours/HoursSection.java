package dev.percolate.slack.hours;

import com.slack.api.model.block.LayoutBlock;
import dev.percolate.slack.HomeSection;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/// The way from Home to one's days and hours.
@Singleton
final class HoursSection implements HomeSection {
    private static final int ORDER = FOR_EVERYBODY + 10;

    private final ReadOwnHours reading;

    HoursSection(ReadOwnHours reading) {
        this.reading = reading;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<LayoutBlock> blocks(WorkspaceId workspace, PersonId person, Instant now) {
        return HoursViews.inHome(reading.of(workspace, person));
    }
}
