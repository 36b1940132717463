package dev.percolate.request.slack;

import static dev.percolate.request.slack.RequestWording.mention;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.percolate.outbox.MessageBody;
import dev.percolate.slack.Layout;
import dev.percolate.workspace.Person;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What stands first in the conversation of a protégé and a mentor, however they came together.
final class FirstWords {
    private FirstWords() {}

    /// `about` is what it is about, `words` the same for notifications and screen readers.
    static MessageBody of(
            String opening,
            List<LayoutBlock> about,
            String words,
            Person protege,
            Person mentor,
            List<Instant> times,
            ButtonElement keepApart) {
        String when = when(times, protege, mentor);
        String guide = "*For the first conversation.* " + mention(mentor.id())
                + ": listen first, ask what has been tried, and hold advice back until you're asked for it. "
                + mention(protege.id())
                + ": say where you are and what you'd like to leave with; at the end, say what was most valuable, and ask"
                + " whether you may come back.";
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.text(opening));
        blocks.addAll(about);
        blocks.add(Layout.text(when));
        blocks.add(Layout.text(guide));
        blocks.add(Layout.note("I don't read what you write here. One conversation binds nobody to a second."));
        blocks.add(Layout.buttons(keepApart));
        return Layout.message(String.join("\n", opening, words, when, guide), blocks);
    }

    private static String when(List<Instant> times, Person protege, Person mentor) {
        return times.isEmpty()
                ? "*When?* I can't name a half hour inside both your working days. A voice message or a few written lines"
                        + " here do just as well."
                : "*When?* These half hours lie in both your working days; write here which suits:\n"
                        + times.stream()
                                .map(time -> "•  " + RequestWording.moment(time, protege, mentor))
                                .collect(Collectors.joining("\n"));
    }
}
