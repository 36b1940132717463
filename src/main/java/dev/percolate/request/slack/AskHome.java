package dev.percolate.request.slack;

import com.slack.api.model.block.LayoutBlock;
import dev.percolate.slack.HomeSection;
import dev.percolate.slack.Layout;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/// The way to ask for a mentor, for everybody.
@Singleton
final class AskHome implements HomeSection {
    private static final int ORDER = FOR_EVERYBODY + 5;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<LayoutBlock> blocks(WorkspaceId workspace, PersonId person, Instant now) {
        return List.of(
                Layout.text(
                        "*A mentor* for a project, an idea or a decision: say what it is about, then choose whom I ask. Nothing"
                                + " is sent before.",
                        Layout.button(RequestAct.ASK.id(), "Ask for a mentor", "home")),
                Layout.text(
                        "*Rather be found,* or glad to help? People who are open to support say what they hope for, and mentors"
                                + " offer it to them."),
                Layout.buttons(SupportButtons.openUp(), SupportButtons.find()));
    }
}
