package dev.percolate.request.slack;

import static dev.percolate.request.slack.RequestWording.introduced;
import static dev.percolate.request.slack.RequestWording.mention;

import com.slack.api.model.block.LayoutBlock;
import dev.percolate.outbox.MessageBody;
import dev.percolate.request.Approach;
import dev.percolate.slack.Layout;
import dev.percolate.slack.Mrkdwn;
import dev.percolate.workspace.Person;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What people are asked and told because a mentor offers support.
final class SupportMessages {
    private static final String FREE =
            "You said that you're open to support; whatever you answer is fine. *Not now* needs no reason: they hear that"
                    + " it doesn't fit just now, and nothing else. If you'd rather say nothing, it ends by itself after about"
                    + " three working days.";

    private static final String LAST =
            "I remind you only this once. *Not now* is a kind answer, too; and if you'd rather say nothing, that's all"
                    + " right as well.";

    private SupportMessages() {}

    static MessageBody offer(UUID approach, Approach.Said said, Person mentor) {
        return asked(approach, said, mentor, opening(mentor), FREE);
    }

    static MessageBody reminder(UUID approach, Approach.Said said, Person mentor) {
        return asked(
                approach,
                said,
                mentor,
                "A few days ago " + introduced(mentor) + " read what you hope for and offered you their support.",
                LAST);
    }

    private static String opening(Person mentor) {
        return introduced(mentor) + " read what you hope for and would like to support you.";
    }

    private static MessageBody asked(UUID approach, Approach.Said said, Person mentor, String opening, String terms) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.text(opening));
        blocks.addAll(offer(said, mentor));
        blocks.add(Layout.buttons(SupportButtons.answers(approach)));
        blocks.add(Layout.note(terms));
        blocks.add(Layout.buttons(SupportButtons.keepApart(approach)));
        return Layout.message(opening + "\n" + words(said, mentor) + "\n" + terms, blocks);
    }

    /// The same as the person reads.
    static List<LayoutBlock> offered(Person mentor, Approach.Said said) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.text(opening(mentor)));
        blocks.addAll(offer(said, mentor));
        return blocks;
    }

    private static List<LayoutBlock> offer(Approach.Said said, Person mentor) {
        List<LayoutBlock> blocks = new ArrayList<>();
        if (!said.line().isEmpty()) {
            blocks.add(Layout.text(writes(mentor)));
            blocks.add(Layout.typed(said.line()));
        }
        blocks.add(Layout.text(helpsWith(said, mentor)));
        return blocks;
    }

    private static String writes(Person mentor) {
        return "*" + Mrkdwn.quote(mentor.name()) + " writes:*";
    }

    private static String helpsWith(Approach.Said said, Person mentor) {
        return "*" + Mrkdwn.quote(mentor.name()) + " offers:* “" + Mrkdwn.quote(said.helpsWith()) + "”";
    }

    private static String words(Approach.Said said, Person mentor) {
        return (said.line().isEmpty() ? "" : writes(mentor) + " " + Mrkdwn.quote(said.line()) + "\n")
                + helpsWith(said, mentor);
    }

    static MessageBody notNow(Person person) {
        String text = "It doesn't fit for " + Mrkdwn.quote(person.name())
                + " just now. That happens often, and says nothing about you or what you offered. Thank you for"
                + " offering.";
        return Layout.message(text, Layout.text(text), Layout.buttons(SupportButtons.find()));
    }

    static MessageBody unanswered(Person person) {
        String text = "There was no answer from " + Mrkdwn.quote(person.name())
                + " this time, so your offer has ended. That usually means a full week, and says nothing about you or what"
                + " you offered. There is nothing you need to do.";
        return Layout.message(text, Layout.text(text), Layout.buttons(SupportButtons.find()));
    }

    /// Nothing that one of the two has not read before stands in it.
    static MessageBody together(UUID approach, Approach.Said said, Person person, Person mentor, List<Instant> times) {
        List<LayoutBlock> about = new ArrayList<>();
        about.add(Layout.typed(said.hopesFor()));
        String needs = said.needs().isEmpty() ? "" : "*What would help:* " + SomeoneViews.wished(said.needs());
        if (!needs.isEmpty()) {
            about.add(Layout.text(needs));
        }
        about.addAll(offer(said, mentor));
        return FirstWords.of(
                mention(person.id()) + ", " + mention(mentor.id())
                        + " offered you support, and you said yes. This is what you hope for, and what they offer:",
                about,
                Mrkdwn.quote(said.hopesFor()) + (needs.isEmpty() ? "" : "\n" + needs) + "\n" + words(said, mentor),
                person,
                mentor,
                times,
                SupportButtons.keepApart(approach));
    }
}
