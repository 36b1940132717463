package dev.percolate.request.slack;

import com.slack.api.model.block.LayoutBlock;
import dev.percolate.introduction.Member;
import dev.percolate.request.OfferMentoring;
import dev.percolate.slack.HomeSection;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/// What somebody offers as a mentor.
@Singleton
final class OfferHome implements HomeSection {
    private final OfferMentoring offering;
    private final Directory directory;

    OfferHome(OfferMentoring offering, Directory directory) {
        this.offering = offering;
        this.directory = directory;
    }

    @Override
    public int order() {
        return 120;
    }

    @Override
    public List<LayoutBlock> blocks(WorkspaceId workspace, PersonId person, Instant now) {
        return offering.of(workspace, person)
                .flatMap(offer -> directory
                        .find(workspace, person)
                        .map(known -> OfferViews.home(offer, Member.today(known, now))))
                .orElse(List.of());
    }
}
