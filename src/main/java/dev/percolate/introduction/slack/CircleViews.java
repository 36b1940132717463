package dev.percolate.introduction.slack;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.context;
import static com.slack.api.model.block.Blocks.divider;
import static com.slack.api.model.block.Blocks.input;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.datePicker;
import static com.slack.api.model.block.element.BlockElements.plainTextInput;
import static dev.percolate.introduction.slack.BlockKit.button;
import static dev.percolate.introduction.slack.BlockKit.confirm;
import static dev.percolate.introduction.slack.BlockKit.markdown;
import static dev.percolate.introduction.slack.BlockKit.section;
import static dev.percolate.introduction.slack.Wording.channel;
import static dev.percolate.introduction.slack.Wording.day;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import dev.percolate.introduction.Circle;
import dev.percolate.introduction.Member;
import dev.percolate.introduction.Membership;
import dev.percolate.introduction.Profile;
import dev.percolate.introduction.ReadOwnState.OpenIntroduction;
import dev.percolate.introduction.ReadOwnState.OwnState;
import dev.percolate.introduction.Reply;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The modals of `/coffee`: where somebody stands, what they say of themselves, and until when they pause.
final class CircleViews {
    static final String CAN_HELP_WITH = "canHelpWith";
    static final String WOULD_LIKE = "wouldLike";
    static final String UNTIL = "until";

    private static final String TITLE = "Coffee introductions";
    private static final String WHO_SEES_IT = "Optional. Only somebody you are introduced to sees it.";

    private CircleViews() {}

    /// State first, then what is open, then the two lines; the button says what will happen.
    static View state(OwnState own) {
        return switch (own.membership()) {
            case Membership.Out() -> form(own, Act.JOIN, "Join");
            case Membership.In _, Membership.Paused _ -> form(own, Act.DESCRIBE, "Save these lines");
        };
    }

    /// For somebody who asked to be introduced before joining.
    static View joinAndAsk(OwnState own) {
        return form(own, Act.JOIN_AND_ASK, "Join and introduce me");
    }

    private static View form(OwnState own, Act act, String submit) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(section(standing(own)));
        if (own.person().zone() == null) {
            blocks.add(context(List.of(markdown(CircleMessages.NO_ZONE))));
        }
        changes(own).ifPresent(blocks::add);
        var open = own.open();
        if (open != null) {
            blocks.add(divider());
            blocks.add(section(openIntroduction(open)));
            blocks.add(answers(open));
        }
        blocks.add(divider());
        blocks.add(line(
                CAN_HELP_WITH,
                "I can help with",
                "For instance: first talks, reading a budget, SQL",
                own.profile().canHelpWith()));
        blocks.add(line(
                WOULD_LIKE,
                "I would like to learn or talk about",
                "For instance: saying no to a customer, moving into a new team",
                own.profile().wouldLike()));
        return BlockKit.form(act, TITLE, submit, own.circle().channel().value(), blocks);
    }

    private static String standing(OwnState own) {
        String here = channel(own.circle());
        return switch (own.membership()) {
            case Membership.Out() ->
                "*You're not in.* Whoever joins in " + here + " can be introduced to somebody else who did: two"
                        + " people, half an hour. Both are asked first; if either would rather not, neither hears who or"
                        + " why. You can pause or leave at any time.";
            case Membership.In(Instant since) ->
                "*You're in* " + here + " since " + day(Member.today(own.person(), since))
                        + ". You may be asked now and then whether you'd like to meet somebody.";
            case Membership.Paused paused ->
                "*You're paused* in " + here + " until " + day(paused.until())
                        + ". That day you're in again by itself; until then nobody new is suggested to you here.";
        };
    }

    private static Optional<ActionsBlock> changes(OwnState own) {
        String here = own.circle().channel().value();
        List<BlockElement> buttons = new ArrayList<>();
        switch (own.membership()) {
            case Membership.Out() -> {
                return Optional.empty();
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
        }
        buttons.add(leave(here));
        return Optional.of(actions(buttons));
    }

    private static ButtonElement leave(String here) {
        return button(
                Act.LEAVE_HERE,
                "Leave",
                here,
                confirm(
                        "Leave the introductions?",
                        "Nobody new will be suggested to you here. " + CircleMessages.OPEN_ONE_STAYS
                                + " You can come back whenever you like.",
                        "Leave",
                        "Stay"));
    }

    private static String openIntroduction(OpenIntroduction open) {
        String others = open.others().isEmpty()
                ? "someone who left"
                : open.others().stream().map(Wording::introduced).collect(Collectors.joining(" and "));
        return "*Open introduction:* " + others + ".\n" + ownReply(open.ownReply())
                + " Only you see this, and you can change it while the introduction is open.";
    }

    private static String ownReply(@Nullable Reply reply) {
        if (reply == null) {
            return "You haven't answered.";
        }
        return switch (reply) {
            case ACCEPTED -> "Your answer: *I'd like this*.";
            case PASSED -> "Your answer: *Not this time*.";
        };
    }

    private static ActionsBlock answers(OpenIntroduction open) {
        String id = open.id().toString();
        return actions(List.of(
                button(Act.ACCEPT_HERE, "I'd like this", id),
                button(Act.PASS_HERE, "Not this time", id),
                button(Act.EXPLAIN, "Why us?", id)));
    }

    private static InputBlock line(String block, String label, String example, String value) {
        return input(input -> input.blockId(block)
                .label(plainText(label))
                .hint(plainText(WHO_SEES_IT))
                .optional(true)
                .element(plainTextInput(text -> text.actionId(Act.ENTER.id())
                        .maxLength(Profile.LONGEST)
                        .placeholder(plainText(example))
                        .initialValue(value.isEmpty() ? null : value))));
    }

    static View pause(Circle circle, LocalDate today) {
        return BlockKit.form(
                Act.PAUSE_UNTIL,
                "Pause introductions",
                "Pause until that day",
                circle.channel().value(),
                List.of(
                        section("Nobody new is suggested to you in " + channel(circle)
                                + " before the day you choose; then you're in again by itself. "
                                + CircleMessages.OPEN_ONE_STAYS),
                        input(input -> input.blockId(UNTIL)
                                .label(plainText("Back in on"))
                                .hint(plainText("A day after today, at most a year from now."))
                                .element(datePicker(date -> date.actionId(Act.ENTER.id())
                                        .initialDate(today.plusWeeks(2).toString()))))));
    }

    static View note(String text) {
        return BlockKit.page(TITLE, List.of(section(text)));
    }
}
