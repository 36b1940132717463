package dev.percolate.introduction.slack;

import com.slack.api.model.block.element.ButtonElement;
import dev.percolate.slack.Layout;

/// The way out of being asked because a colleague thought of one, and back.
final class IdeaButtons {
    static final String NO_MORE = "connection.noMoreIdeas";
    static final String AGAIN = "connection.ideasAgain";

    /// The click says all; a button carries something all the same.
    private static final String VALUE = "ideas";

    private IdeaButtons() {}

    static ButtonElement noMore() {
        return Layout.confirmed(
                Layout.button(NO_MORE, "No more ideas from colleagues", VALUE),
                "No more ideas from colleagues?",
                "I won't ask you any more because a colleague thought of you and somebody else. Nobody is told. What you were"
                        + " asked already you can still answer. In Home, or with /coffee ideas on, you turn it back on.",
                "No more ideas",
                "Cancel");
    }

    static ButtonElement again() {
        return Layout.button(AGAIN, "Ask me again", VALUE);
    }
}
