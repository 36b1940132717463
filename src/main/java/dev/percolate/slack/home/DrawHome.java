package dev.percolate.slack.home;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.percolate.schedule.FailureName;
import dev.percolate.slack.HomeDrawing;
import dev.percolate.slack.HomeSection;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Puts Home together from what each feature has to say. One that fails costs its own section only.
@Singleton
final class DrawHome implements HomeDrawing {
    private static final Logger LOG = LoggerFactory.getLogger(DrawHome.class);

    private final List<HomeSection> sections;

    DrawHome(List<HomeSection> sections) {
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(HomeSection::order))
                .toList();
    }

    @Override
    public View draw(WorkspaceId workspace, PersonId person, Instant now) {
        List<List<LayoutBlock>> drawn = new ArrayList<>();
        boolean begun = false;
        for (var section : sections) {
            var blocks = blocks(section, workspace, person, now);
            if (!blocks.isEmpty()) {
                drawn.add(blocks);
                begun |= section.order() < HomeSection.FOR_EVERYBODY;
            }
        }
        return HomeViews.home(begun, drawn);
    }

    private static List<LayoutBlock> blocks(HomeSection section, WorkspaceId workspace, PersonId person, Instant now) {
        try {
            return section.blocks(workspace, person, now);
        } catch (RuntimeException e) {
            LOG.error(
                    "{} was left out of the Home of {} in {}: {}",
                    section.getClass().getName(),
                    person,
                    workspace,
                    FailureName.of(e));
            return HomeViews.missing();
        }
    }
}
