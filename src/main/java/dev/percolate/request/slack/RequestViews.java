package dev.percolate.request.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import dev.percolate.outbox.MessageBody;
import dev.percolate.request.MentorRequest;
import dev.percolate.request.ReadOwnRequests.Own;
import dev.percolate.request.Stage;
import dev.percolate.slack.Layout;
import dev.percolate.slack.Mrkdwn;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Where requests stand: in the menu, in a window after a change, and in Home.
final class RequestViews {
    static final String CLAIMED =
            "Thank you! I've noted it. If it is you, a conversation opens within a minute, or as soon"
                    + " as you're both at work; otherwise somebody else was before you or it doesn't fit just now.";
    static final String SETTLED = "This request is settled already. Thank you for offering all the same!";
    static final String YOUR_OWN = "That's your own request. In Home you can edit, widen or withdraw it.";
    static final String NOT_YOURS = "That request isn't one of yours, or it is no longer there. Nothing has changed.";
    static final String MOVED_ON = "Thank you! This request has moved on meanwhile, so there is nothing left to do.";
    static final String TOGETHER =
            "Thank you! A conversation with the two of you opens as soon as you're both at work.";
    static final String NOT_NOW =
            "Noted. They hear that it doesn't fit just now, and no reason. You can leave it at that.";
    static final String REFERRED = "Thank you! I'll see to it. Nobody is asked unless they'd like that.";
    static final String KEPT_APART = "Noted. I won't bring you messages from this person. They are not told.";
    static final String ENOUGH_EDITS =
            "You've changed this one twenty times, and I keep each version for whoever read it. It stands as it is now;"
                    + " if you'd like to ask for something else, withdraw it and begin anew.";

    static final String OVER = "This request is over, or no longer there. Nothing has changed.";

    private static final int QUOTED = 80;
    private static final int MOST = 5;
    private static final int MOST_BROUGHT = 8;

    private RequestViews() {}

    /// What bare `/mentor` opens.
    static View menu(boolean hasDraft) {
        return Layout.modal(
                RequestAct.READ.id(),
                "Mentoring",
                "",
                List.of(
                        Layout.text(
                                "*Somebody who has been there can save you weeks.* Say what it is about; then you choose"
                                        + " whom I ask, privately, one after the other."),
                        Layout.buttons(
                                button(RequestAct.ASK, hasDraft ? "Go on with what I wrote" : "Ask for a mentor"),
                                button(RequestAct.MINE, "My requests")),
                        Layout.text(
                                "*Rather be found,* or glad to help? People who are open to support say what they hope"
                                        + " for, and mentors offer it to them."),
                        Layout.buttons(
                                Layout.button(OfferAct.OPEN.id(), "Offer to mentor", "mentor"),
                                SupportButtons.openUp(),
                                SupportButtons.find()),
                        Layout.note(
                                "`/mentor request about …` opens the form straight away; `/mentor learn about …` names"
                                        + " people who offered to be found by a topic.")));
    }

    private static ButtonElement button(RequestAct act, String label) {
        return Layout.button(act.id(), label, "mentor");
    }

    static View mine(PersonId person, Own own) {
        var blocks = home(person, own);
        return Layout.modal(
                RequestAct.READ.id(),
                "My requests",
                "",
                blocks.isEmpty()
                        ? List.of(
                                Layout.text("You haven't asked for a mentor yet, and nobody has asked you."),
                                Layout.buttons(button(RequestAct.ASK, "Ask for a mentor")))
                        : blocks);
    }

    static View standing(MentorRequest request, Map<PersonId, Person> people) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.text(Standing.line(request, people)));
        blocks.addAll(changes(request));
        blocks.add(Layout.note("In the bot's Home you always see where it stands."));
        return Layout.modal(RequestAct.READ.id(), "Your request", "", blocks);
    }

    static View note(String text) {
        return Layout.modal(RequestAct.READ.id(), "Mentoring", "", List.of(Layout.text(text)));
    }

    static MessageBody whisper(String text) {
        return Layout.message(text);
    }

    /// Empty where there is nothing to show.
    static List<LayoutBlock> home(PersonId person, Own own) {
        List<LayoutBlock> blocks = new ArrayList<>();
        own.asked().stream().limit(MOST).forEach(request -> {
            blocks.add(Layout.text(quoted(request) + Standing.line(request, own.people())));
            blocks.addAll(changes(request));
        });
        own.broughtToThem().stream()
                .filter(request -> request.isAsked(person) || isWith(request, person))
                .limit(MOST_BROUGHT)
                .forEach(request -> blocks.addAll(brought(request, person, own.people())));
        return blocks;
    }

    private static boolean isWith(MentorRequest request, PersonId person) {
        return request.stage() instanceof Stage.Agreed(var mentor) && mentor.equals(person);
    }

    private static List<LayoutBlock> brought(MentorRequest request, PersonId person, Map<PersonId, Person> people) {
        String requester = RequestWording.name(people, request.requester());
        return request.isAsked(person)
                ? List.of(
                        Layout.text("*" + requester + " asks whether you'd help:* " + quoted(request)),
                        Layout.buttons(RequestButtonsOf.answers(request.id())),
                        Layout.buttons(RequestButtonsOf.keepApart(request.id())))
                : List.of(Layout.text("*You said yes to " + requester + ".* " + quoted(request)));
    }

    private static String quoted(MentorRequest request) {
        return request.brief()
                .map(brief -> "“" + Mrkdwn.quote(shortened(brief.about())) + "” ")
                .orElse("");
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= QUOTED
                ? text
                : text.substring(0, text.offsetByCodePoints(0, QUOTED - 1)) + "…";
    }

    private static List<LayoutBlock> changes(MentorRequest request) {
        var widen = RequestButtonsOf.button(RequestAct.WIDEN, "Ask others or post it", request.id());
        var edit = RequestButtonsOf.button(RequestAct.EDIT, "Edit it", request.id());
        var withdraw = RequestButtonsOf.withdraw(request.id());
        return switch (request.stage()) {
            case Stage.Draft _, Stage.Agreed _ -> List.of();
            case Stage.Asking _, Stage.Posted _ -> List.of(Layout.buttons(widen, edit, withdraw));
            case Stage.Referred _ ->
                List.of(Layout.buttons(
                        RequestButtonsOf.button(RequestAct.TAKE_REFERRAL, "Yes, ask them", request.id()),
                        RequestButtonsOf.button(RequestAct.LEAVE_REFERRAL, "No, go on without", request.id()),
                        widen,
                        edit,
                        withdraw));
            case Stage.Ended _ -> request.canBeWidened() ? List.of(Layout.buttons(widen)) : List.of();
        };
    }
}
