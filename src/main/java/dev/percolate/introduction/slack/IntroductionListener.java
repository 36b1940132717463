package dev.percolate.introduction.slack;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.Reply;
import dev.percolate.slack.Answer;
import dev.percolate.slack.Click;
import dev.percolate.slack.SlackListener;
import dev.percolate.slack.Submission;
import dev.percolate.workspace.ChannelId;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Brings each button and modal of introductions to whoever handles it.
@Singleton
final class IntroductionListener implements SlackListener {
    private final ProposalButtons proposals;
    private final CircleModals modals;
    private final CoffeeCommands commands;

    IntroductionListener(ProposalButtons proposals, CircleModals modals, CoffeeCommands commands) {
        this.proposals = proposals;
        this.modals = modals;
        this.commands = commands;
    }

    @Override
    public String feature() {
        return "introduction";
    }

    @Override
    public Answer clicked(Click click) {
        if (click.value().isBlank()) {
            return new Answer.Unknown();
        }
        return Act.of(click.action()).map(act -> clicked(act, click)).orElseGet(Answer.Unknown::new);
    }

    private Answer clicked(Act act, Click click) {
        return switch (act) {
            case ACCEPT -> about(click, id -> proposals.reply(click, id, Reply.ACCEPTED));
            case PASS -> about(click, id -> proposals.reply(click, id, Reply.PASSED));
            case ACCEPT_HERE -> about(click, id -> proposals.replyHere(click, id, Reply.ACCEPTED));
            case PASS_HERE -> about(click, id -> proposals.replyHere(click, id, Reply.PASSED));
            case EXPLAIN -> about(click, id -> proposals.explain(click, id));
            case KEEP_APART -> about(click, id -> proposals.keepApart(click, id));
            case LOOK -> modals.open(click);
            case RESUME -> commands.resume(new Circle(click.workspace(), new ChannelId(click.value())), click.person());
            case ASK_HERE -> modals.ask(click);
            case PAUSE_HERE -> modals.choosePause(click);
            case RESUME_HERE -> modals.resume(click);
            case LEAVE_HERE -> modals.leave(click);
            case JOIN, JOIN_AND_ASK, DESCRIBE, PAUSE_UNTIL, READ -> new Answer.Unknown();
        };
    }

    private static Answer about(Click click, Function<UUID, Answer> then) {
        return id(click.value()).map(then).orElseGet(Answer.Unknown::new);
    }

    private static Optional<UUID> id(String value) {
        try {
            return Optional.of(UUID.fromString(value));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public Answer submitted(Submission form) {
        if (form.note().isBlank()) {
            return new Answer.Unknown();
        }
        return Act.of(form.callback()).map(act -> submitted(act, form)).orElseGet(Answer.Unknown::new);
    }

    private Answer submitted(Act act, Submission form) {
        return switch (act) {
            case JOIN -> modals.join(form);
            case JOIN_AND_ASK -> modals.joinAndAsk(form);
            case DESCRIBE -> modals.describe(form);
            case PAUSE_UNTIL -> modals.pause(form);
            case ACCEPT,
                    PASS,
                    EXPLAIN,
                    KEEP_APART,
                    LOOK,
                    RESUME,
                    ACCEPT_HERE,
                    PASS_HERE,
                    ASK_HERE,
                    PAUSE_HERE,
                    RESUME_HERE,
                    LEAVE_HERE,
                    READ -> new Answer.Unknown();
        };
    }
}
