package dev.percolate.request.slack;

import com.slack.api.model.block.LayoutBlock;
import dev.percolate.introduction.Member;
import dev.percolate.request.HopeForSupport;
import dev.percolate.request.ReadOwnSupport;
import dev.percolate.slack.HomeSection;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What somebody hopes for who is open to support, and where the support stands that they offered or were offered.
@Singleton
final class SupportHome implements HomeSection {
    private static final int LATEST = 3;

    private final HopeForSupport hoping;
    private final ReadOwnSupport reading;
    private final Directory directory;

    SupportHome(HopeForSupport hoping, ReadOwnSupport reading, Directory directory) {
        this.hoping = hoping;
        this.reading = reading;
        this.directory = directory;
    }

    @Override
    public int order() {
        return 125;
    }

    @Override
    public List<LayoutBlock> blocks(WorkspaceId workspace, PersonId person, Instant now) {
        List<LayoutBlock> blocks = new ArrayList<>();
        hoping.of(workspace, person)
                .flatMap(hope ->
                        directory.find(workspace, person).map(known -> HopeViews.home(hope, Member.today(known, now))))
                .ifPresent(blocks::addAll);
        blocks.addAll(SupportStanding.home(reading.latest(workspace, person, LATEST)));
        return blocks;
    }
}
