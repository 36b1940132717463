package dev.percolate.episode.slack;

import com.slack.api.model.block.LayoutBlock;
import dev.percolate.episode.ThankYou.Invitation;
import dev.percolate.outbox.MessageBody;
import dev.percolate.slack.Layout;
import dev.percolate.slack.Mrkdwn;
import dev.percolate.workspace.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What whoever is thanked reads.
final class ThankMessages {
    private static final String BOTH_KNOW =
            "Both of you know of this conversation now. It isn't in your log unless you put"
                    + " it there, and what either of you notes of it stays their own.";

    private ThankMessages() {}

    static MessageBody thankYou(Person from, LocalDate day, String words, Invitation invitation) {
        var blocks = new ArrayList<>(read(from, day, words, invitation));
        blocks.add(Layout.note(BOTH_KNOW));
        blocks.add(Layout.buttons(PersonWording.keepApart(ThankAct.KEEP_APART.id(), from)));
        String adds = adds(invitation);
        String text = String.join(
                "\n", heading(from), forWhat(day), quoted(words) + (adds.isEmpty() ? "" : "\n" + adds), BOTH_KNOW);
        return Layout.message(text, blocks);
    }

    /// The same for the sender, before it is sent.
    static List<LayoutBlock> read(Person from, LocalDate day, String words, Invitation invitation) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.heading(heading(from)));
        blocks.add(Layout.text(forWhat(day)));
        blocks.add(Layout.text(quoted(words)));
        if (invitation != Invitation.NONE) {
            blocks.add(Layout.text(adds(invitation)));
        }
        return blocks;
    }

    private static String heading(Person from) {
        return PersonWording.label(from) + " thanks you";
    }

    private static String forWhat(LocalDate day) {
        return "For your conversation on *" + EpisodeWording.day(day) + "*:";
    }

    /// A quotation bar beside each line, and nothing in it is markup.
    private static String quoted(String words) {
        return words.lines().map(line -> "> " + Mrkdwn.quote(line)).collect(Collectors.joining("\n"));
    }

    private static String adds(Invitation invitation) {
        return switch (invitation) {
            case NONE -> "";
            case MAY_I_COME_BACK ->
                "And asks: *“May I come back to you?”* If you'd like that, tell them; there is nothing to answer here.";
            case COME_BACK_ANY_TIME -> "And adds: *“You can come back to me any time.”*";
        };
    }
}
