package dev.percolate.introduction.slack;

import static com.slack.api.model.block.Blocks.divider;
import static dev.percolate.introduction.slack.Buttons.button;
import static dev.percolate.introduction.slack.Wording.channel;
import static dev.percolate.introduction.slack.Wording.day;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import dev.percolate.introduction.Circle;
import dev.percolate.introduction.Member;
import dev.percolate.introduction.Membership;
import dev.percolate.introduction.Profile;
import dev.percolate.introduction.ReadOwnState.OpenIntroduction;
import dev.percolate.introduction.ReadOwnState.OwnState;
import dev.percolate.slack.Layout;
import dev.percolate.slack.PrivateList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The modals of `/coffee`: where somebody stands, what they say of themselves, and until when they pause.
final class CircleViews {
    static final String CAN_HELP_WITH = "canHelpWith";
    static final String WOULD_LIKE = "wouldLike";
    static final String WOULD_BRING = "wouldBring";
    static final String UNTIL = "until";

    private static final String TITLE = "Coffee introductions";
    private static final String WHO_SEES_IT = "Only somebody you are introduced to sees it. For instance: ";

    private CircleViews() {}

    /// State first, then what is open, then what they say of themselves; the button says what will happen.
    static View state(OwnState own) {
        return switch (own.membership()) {
            case Membership.Out() -> form(own, Act.JOIN, "Join");
            case Membership.In _, Membership.Paused _, Membership.Away _ -> form(own, Act.DESCRIBE, "Save my profile");
        };
    }

    /// For somebody who asked to be introduced before joining.
    static View joinAndAsk(OwnState own) {
        return form(own, Act.JOIN_AND_ASK, "Join and introduce me");
    }

    private static View form(OwnState own, Act act, String submit) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.text(standing(own)));
        if (own.person().zone() == null) {
            blocks.add(Layout.note(CircleMessages.NO_ZONE));
        }
        own.notes().forEach(note -> blocks.add(Layout.text(note)));
        var changes = changes(own);
        if (changes.length > 0) {
            blocks.add(Layout.buttons(changes));
        }
        var open = own.open();
        if (open != null) {
            blocks.add(divider());
            blocks.add(Layout.text(openIntroduction(open)));
            blocks.add(answers(open));
        }
        blocks.add(divider());
        blocks.add(line(
                CAN_HELP_WITH,
                ProfileViews.CAN_HELP_WITH,
                "first talks, reading a budget, SQL.",
                own.profile().canHelpWith()));
        blocks.add(line(
                WOULD_LIKE,
                ProfileViews.WOULD_LIKE,
                "saying no to a customer, moving into a new team.",
                own.profile().wouldLike()));
        blocks.add(line(
                WOULD_BRING,
                ProfileViews.WOULD_BRING,
                "ten years in kitchens, growing up between two languages.",
                own.profile().wouldBring()));
        blocks.addAll(PreferenceFields.of(own.profile().preferences()));
        return Layout.form(act.id(), TITLE, submit, own.circle().channel().value(), blocks);
    }

    private static String standing(OwnState own) {
        String here = channel(own.circle());
        return switch (own.membership()) {
            case Membership.Out() ->
                "*You're not in.* Whoever joins in " + here + " can be introduced to somebody else who did: two"
                        + " people, half an hour or what suits them better. Both are asked first; if either would rather not, neither hears who or"
                        + " why. You can pause or leave at any time.";
            case Membership.In(Instant since) ->
                "*You're in* " + here + " since " + day(Member.today(own.person(), since))
                        + ". You may be asked now and then whether you'd like to meet somebody.";
            case Membership.Paused paused ->
                "*You're paused* in " + here + " until " + day(paused.until())
                        + ". That day you're in again by itself; until then nobody new is suggested to you here.";
            case Membership.Away(Instant since) ->
                "*You're paused* in " + here + " since " + day(Member.today(own.person(), since)) + ": "
                        + CircleMessages.WENT_BY + " Nobody new is suggested to you here until you come back.";
        };
    }

    private static ButtonElement[] changes(OwnState own) {
        String here = own.circle().channel().value();
        List<ButtonElement> buttons = new ArrayList<>();
        switch (own.membership()) {
            case Membership.Out _ -> {
                return new ButtonElement[0];
            }
            case Membership.In _ -> {
                if (own.open() == null) {
                    buttons.add(button(Act.ASK_HERE, "Introduce me now", here));
                }
                buttons.add(button(Act.PAUSE_HERE, "Pause until a date", here));
            }
            case Membership.Paused _ -> {
                buttons.add(button(Act.RESUME_HERE, "Resume now", here));
                buttons.add(button(Act.PAUSE_HERE, "Choose another date", here));
            }
            case Membership.Away _ -> buttons.add(button(Act.RESUME_HERE, "Bring me back", here));
        }
        buttons.add(Layout.button(PrivateList.OPEN, "My private list", here));
        buttons.add(leave(Act.LEAVE_HERE, here));
        return buttons.toArray(ButtonElement[]::new);
    }

    static ButtonElement leave(Act act, String here) {
        return Layout.confirmed(
                button(act, "Leave", here),
                "Leave the introductions?",
                "Nobody new will be suggested to you in this channel. " + CircleMessages.OPEN_ONE_RESTS
                        + " You can come back whenever you like.",
                "Leave",
                "Stay");
    }

    private static String openIntroduction(OpenIntroduction open) {
        String others = Wording.introducedAll(open.others());
        return "*Open introduction:* " + others + ".\n" + HomeViews.ownReply(open.ownReply())
                + " Only you see this, and you can change it while the introduction is open.";
    }

    private static LayoutBlock answers(OpenIntroduction open) {
        String id = open.id().toString();
        return Layout.buttons(
                button(Act.ACCEPT_HERE, "I'd like this", id),
                button(Act.PASS_HERE, "Not this time", id),
                button(Act.EXPLAIN, "Why us?", id));
    }

    private static LayoutBlock line(String block, String label, String example, String value) {
        return Layout.textField(block, label, WHO_SEES_IT + example, value, Profile.LONGEST);
    }

    static View pause(Circle circle, LocalDate today) {
        return Layout.form(
                Act.PAUSE_UNTIL.id(),
                "Pause introductions",
                "Pause until that day",
                circle.channel().value(),
                List.of(
                        Layout.text("Nobody new is suggested to you in " + channel(circle)
                                + " before the day you choose; then you're in again by itself. "
                                + CircleMessages.OPEN_ONE_RESTS),
                        Layout.dateField(
                                UNTIL,
                                "Back in on",
                                "A day after today, at most a year from now.",
                                today.plusWeeks(2))));
    }

    static View note(String text) {
        return Layout.modal(Act.READ.id(), TITLE, "", List.of(Layout.text(text)));
    }
}
