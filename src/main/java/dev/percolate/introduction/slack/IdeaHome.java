package dev.percolate.introduction.slack;

import com.slack.api.model.block.LayoutBlock;
import dev.percolate.introduction.DeclineIdeas;
import dev.percolate.slack.HomeSection;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/// The switch for colleagues' ideas. It is for everybody: nobody has to begin anything to be asked.
@Singleton
final class IdeaHome implements HomeSection {
    private static final int ORDER = FOR_EVERYBODY + 10;

    private final DeclineIdeas ideas;

    IdeaHome(DeclineIdeas ideas) {
        this.ideas = ideas;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<LayoutBlock> blocks(WorkspaceId workspace, PersonId person, Instant now) {
        return ideas.declinedSince(workspace, person).isPresent() ? IdeaMessages.offInHome() : IdeaMessages.onInHome();
    }
}
