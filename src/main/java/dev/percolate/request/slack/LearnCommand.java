package dev.percolate.request.slack;

import com.slack.api.model.block.LayoutBlock;
import dev.percolate.outbox.MessageBody;
import dev.percolate.request.FindListed;
import dev.percolate.request.FindListed.Listed;
import dev.percolate.slack.Answer;
import dev.percolate.slack.Call;
import dev.percolate.slack.Layout;
import dev.percolate.slack.Mrkdwn;
import dev.percolate.slack.PrivateList;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/// `/mentor learn about topic`: who agreed to be listed and offered something about it.
@Singleton
final class LearnCommand {
    static final String WHAT_ABOUT = "What would you like to learn about? Type it after the command, for instance"
            + " `/mentor learn about reading a budget`.";

    private static final int LONGEST_TOPIC = 300;

    private final FindListed finding;

    LearnCommand(FindListed finding) {
        this.finding = finding;
    }

    Answer learn(Call call) {
        String topic = topic(call.rest());
        return new Answer.Whisper(
                topic.codePoints().noneMatch(Character::isLetterOrDigit)
                        ? Layout.message(WHAT_ABOUT)
                        : found(topic, finding.about(call.workspace(), call.person(), topic, call.now())));
    }

    /// As long as any topic needs to be.
    private static String topic(String typed) {
        String topic = TypedWords.about(typed);
        return topic.codePointCount(0, topic.length()) > LONGEST_TOPIC
                ? topic.substring(0, topic.offsetByCodePoints(0, LONGEST_TOPIC))
                : topic;
    }

    private static MessageBody found(String topic, List<Listed> listed) {
        String quoted = "“" + Mrkdwn.quote(topic) + "”";
        if (listed.isEmpty()) {
            return Layout.message("Nobody who agreed to be listed has offered anything with words of " + quoted
                    + ". That doesn't mean that nobody can help: not everybody who offers to mentor is listed. Other words may"
                    + " find somebody, and `/mentor request` looks further.");
        }
        String heading = "*Offered with words of " + quoted + ":*";
        List<String> lines = listed.stream().map(LearnCommand::line).toList();
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.text(heading));
        lines.forEach(line -> blocks.add(Layout.text(line)));
        blocks.add(Layout.note(
                "They agreed to be named to everybody. Whoever you'd rather not hear of goes on your private"
                        + " list: neither of you finds the other here then, and nobody is told."));
        blocks.add(Layout.buttons(Layout.button(PrivateList.OPEN, "My private list", "learn")));
        return Layout.message(heading + "\n" + String.join("\n", lines), blocks);
    }

    /// A mention in what only its reader sees notifies nobody.
    private static String line(Listed listed) {
        var person = listed.person();
        String title = person.title().isBlank() ? "" : ", " + Mrkdwn.quote(person.title());
        return "<@" + person.id() + ">" + title + ": “" + Mrkdwn.quote(listed.quoted()) + "”";
    }
}
