package dev.percolate.introduction.slack;

import com.slack.api.model.block.LayoutBlock;
import dev.percolate.outbox.MessageBody;
import dev.percolate.slack.Layout;
import java.util.List;

/// What somebody reads who turns colleagues' ideas off or on, and beside the switch in Home.
final class IdeaMessages {
    private static final String TITLE = "*Ideas of colleagues*\n";
    private static final String OFF =
            "You're not asked when a colleague thinks that you and somebody should meet. Nobody is told: to them it is an idea"
                    + " that came to nothing.";
    private static final String ON =
            "When a colleague thinks that you and somebody should meet, I ask you, at most once a week. If you'd rather"
                    + " not be asked, turn it off; nobody is told.";

    private IdeaMessages() {}

    static MessageBody off() {
        return CircleMessages.whisper(OFF + " `/coffee ideas on` turns it back on.", IdeaButtons.again());
    }

    static MessageBody on() {
        return CircleMessages.whisper(ON + " `/coffee ideas off` does that, too.", IdeaButtons.noMore());
    }

    static List<LayoutBlock> offInHome() {
        return List.of(Layout.text(TITLE + OFF), Layout.buttons(IdeaButtons.again()));
    }

    static List<LayoutBlock> onInHome() {
        return List.of(Layout.text(TITLE + ON), Layout.buttons(IdeaButtons.noMore()));
    }
}
