package dev.percolate.request.slack;

import static dev.percolate.request.slack.RequestButtonsOf.button;
import static dev.percolate.request.slack.RequestWording.introduced;
import static dev.percolate.request.slack.RequestWording.mention;

import com.slack.api.model.block.LayoutBlock;
import dev.percolate.outbox.MessageBody;
import dev.percolate.request.Brief;
import dev.percolate.request.MentorRequest;
import dev.percolate.slack.Layout;
import dev.percolate.slack.Mrkdwn;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What people are asked and told because of a request.
final class RequestMessages {
    private static final String FREE =
            "Whatever you answer is fine. *Not now* needs no reason: they hear that it doesn't"
                    + " fit just now, and nothing else. If you know someone better, I ask them first whether they'd like that.";

    private RequestMessages() {}

    static MessageBody ask(UUID request, Brief brief, Person requester) {
        return asked(request, brief, introduced(requester) + " asks whether you'd help with something:", FREE);
    }

    static MessageBody reminder(UUID request, Brief brief, Person requester) {
        return asked(
                request,
                brief,
                "A few days ago " + introduced(requester) + " asked whether you'd help with this:",
                "I remind you only this once. If it doesn't fit, *Not now* is a kind answer, too; and if you'd rather say"
                        + " nothing, that's all right as well.");
    }

    private static MessageBody asked(UUID request, Brief brief, String opening, String terms) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.text(opening));
        blocks.addAll(BriefBlocks.of(brief));
        blocks.add(Layout.buttons(RequestButtonsOf.answers(request)));
        blocks.add(Layout.note(terms));
        blocks.add(Layout.buttons(RequestButtonsOf.keepApart(request)));
        return Layout.message(opening + "\n" + BriefBlocks.words(brief) + "\n" + terms, blocks);
    }

    static MessageBody post(MentorRequest request, Brief brief, Person requester) {
        return posted(
                request,
                brief,
                (isNamed(request) ? introduced(requester) : "Somebody here") + " is looking for a mentor:");
    }

    static MessageBody bump(MentorRequest request, Brief brief, Person requester) {
        return posted(
                request,
                brief,
                "Still open, and I mention it only this once more: "
                        + (isNamed(request) ? introduced(requester) : "somebody here") + " is looking for a mentor.");
    }

    private static boolean isNamed(MentorRequest request) {
        var post = request.post();
        return post != null && post.named();
    }

    /// Where it bears no name, a button that keeps somebody apart would tell whose it is.
    private static MessageBody posted(MentorRequest request, Brief brief, String opening) {
        String terms = "Nobody sees who presses it. Whoever is first and fits is brought together with them.";
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.text(opening));
        blocks.addAll(BriefBlocks.of(brief));
        var canHelp = button(RequestAct.CAN_HELP, "I can help", request.id());
        blocks.add(
                isNamed(request)
                        ? Layout.buttons(canHelp, RequestButtonsOf.keepApart(request.id()))
                        : Layout.buttons(canHelp));
        blocks.add(Layout.note(terms));
        return Layout.message(opening + "\n" + BriefBlocks.words(brief) + "\n" + terms, blocks);
    }

    static MessageBody notNow(MentorRequest request, Map<PersonId, Person> people, PersonId asked) {
        String text = "It doesn't fit for " + RequestWording.name(people, asked)
                + " just now. That happens often, and says nothing about you or what you ask. "
                + Standing.goesOn(request, people);
        return Layout.message(text, Layout.text(text), Layout.buttons(steering(request)));
    }

    static MessageBody referral(MentorRequest request, Person by, Person colleague) {
        String text = "It doesn't fit for " + Mrkdwn.quote(by.name()) + " just now, but they thought of somebody: "
                + introduced(colleague) + ". They haven't been told of it. Shall I ask them?";
        return Layout.message(
                text,
                Layout.text(text),
                Layout.buttons(
                        button(RequestAct.TAKE_REFERRAL, "Yes, ask them", request.id()),
                        button(RequestAct.LEAVE_REFERRAL, "No, go on without", request.id())),
                Layout.note("If I hear nothing from you in two working days, I go on without."));
    }

    static MessageBody offerPrivately(MentorRequest request) {
        String text = "Nobody has been found for your request in the channel yet. Many people read such things and"
                + " think somebody else will. Would you like to ask a person or two privately? It stays in the channel"
                + " as well.";
        return Layout.message(text, Layout.text(text), Layout.buttons(steering(request)));
    }

    /// It names nobody: it may wait for days, and Home says what came of each.
    static MessageBody usedUp(MentorRequest request) {
        String text = "I've gone through your order, and there's no yes this time. That usually means full calendars."
                + " In Home you see what came of each. Other ways that often work:";
        String ways = """
                •  Ask one of them whom *they* would ask: a name is easier to give than an hour.
                •  Ask for half an hour to hear how they went about it, rather than for a mentor.
                •  Meet people first: `/coffee` in a channel brings you together with one at a time.
                •  Ask others, or post it in a channel: the text is still there.
                •  Say that you're open to support: mentors who look for somebody may find you.""";
        return Layout.message(
                text + "\n" + ways,
                Layout.text(text),
                Layout.text(ways),
                Layout.buttons(
                        button(RequestAct.WIDEN, "Ask others or post it", request.id()), SupportButtons.openUp()));
    }

    static MessageBody lapsed(MentorRequest request) {
        String text =
                "Your request has stood in the channel for a while and nobody came forward, so I've closed it. Asking"
                        + " was the hard part, and you did it. A person asked by name says yes far more often than a channel.";
        return Layout.message(
                text,
                Layout.text(text),
                Layout.buttons(
                        button(RequestAct.WIDEN, "Ask somebody by name", request.id()), SupportButtons.openUp()));
    }

    private static com.slack.api.model.block.element.ButtonElement[] steering(MentorRequest request) {
        return new com.slack.api.model.block.element.ButtonElement[] {
            button(RequestAct.WIDEN, "Ask others or post it", request.id()), RequestButtonsOf.withdraw(request.id())
        };
    }

    /// Nothing the mentor has not read before stands in it.
    static MessageBody together(UUID request, Brief brief, Person requester, Person mentor, List<Instant> times) {
        return FirstWords.of(
                mention(requester.id()) + ", " + mention(mentor.id()) + " is happy to help. This is what it is about:",
                BriefBlocks.of(brief),
                BriefBlocks.words(brief),
                requester,
                mentor,
                times,
                RequestButtonsOf.keepApart(request));
    }
}
