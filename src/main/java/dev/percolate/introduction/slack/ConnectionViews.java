package dev.percolate.introduction.slack;

import static dev.percolate.introduction.slack.Wording.channel;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.percolate.introduction.Circle;
import dev.percolate.introduction.Why;
import dev.percolate.slack.Layout;
import java.util.ArrayList;
import java.util.List;

/// The form in which somebody says whom to introduce to whom, and why.
final class ConnectionViews {
    static final String FEATURE = "connection";
    static final String ASK = "connection.ask";

    static final String ONE = "one";
    static final String OTHER = "other";
    static final String WHY = "why";

    private ConnectionViews() {}

    /// With what was understood of what they typed.
    static View form(Circle circle, TypedConnection typed) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(
                Layout.text("Who should meet? Unless something stands against it, I ask both of them, each alone and in"
                        + " their working hours. If both say yes, I open a conversation for the two, with times to choose from."
                        + " They needn't be in the introductions of " + channel(circle) + ", only in the channel."));
        blocks.add(Layout.personField(ONE, "One of them", "", typed.one()));
        blocks.add(Layout.personField(OTHER, "The other", "", typed.other()));
        if (Why.isTooLong(typed.why())) {
            blocks.add(Layout.text("What you wrote about why was longer than " + Why.LONGEST
                    + " characters, so I cut it. Please see whether it still says what you mean."));
        }
        blocks.add(Layout.textField(
                WHY,
                "Why these two? Both of them read this",
                "In the message that asks them, with your name; nobody else reads it, and I don't keep it. One line, for"
                        + " instance: Ana plans the move that Ben's team made last year.",
                typed.shownWhy(),
                Why.LONGEST));
        blocks.add(Layout.note("In about a week I tell you whether they were introduced. That is all I tell: never who"
                + " answered what, nor whether I could ask."));
        return Layout.form(
                ASK,
                "Introduce two colleagues",
                "Introduce them",
                circle.channel().value(),
                blocks);
    }
}
