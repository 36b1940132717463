package dev.percolate.introduction.slack;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.Reply;
import dev.percolate.introduction.Report.Length;
import dev.percolate.introduction.Report.Met;
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
    private final MeetingButtons meetings;
    private final CircleModals modals;
    private final HistoryModals history;
    private final CoffeeCommands commands;

    IntroductionListener(
            ProposalButtons proposals,
            MeetingButtons meetings,
            CircleModals modals,
            HistoryModals history,
            CoffeeCommands commands) {
        this.proposals = proposals;
        this.meetings = meetings;
        this.modals = modals;
        this.history = history;
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
            case KEEP_APART -> other(click, value -> proposals.keepApart(click, value));
            case HISTORY -> history.open(click);
            case NEWER, OLDER -> history.turn(click);
            case AGAIN -> history.wish(click, true);
            case NOT_AGAIN -> history.wish(click, false);
            case FIRST_TIME, SECOND_TIME, THIRD_TIME -> time(click, value -> meetings.tap(click, value));
            case TAKE_BACK -> time(click, value -> meetings.takeBack(click, value));
            case GOOGLE, OUTLOOK -> new Answer.Nothing();
            case MET -> about(click, id -> meetings.met(click, id, Met.YES));
            case PLANNED -> about(click, id -> meetings.met(click, id, Met.PLANNED));
            case NOT_YET -> about(click, id -> meetings.met(click, id, Met.NOT_YET));
            case WONT_HAPPEN -> about(click, id -> meetings.met(click, id, Met.WONT_HAPPEN));
            case RATHER_NOT_SAY -> about(click, id -> meetings.ratherNot(click, id));
            case UNDER_15_MINUTES -> about(click, id -> meetings.length(click, id, Length.UNDER_15_MINUTES));
            case UNDER_30_MINUTES -> about(click, id -> meetings.length(click, id, Length.UNDER_30_MINUTES));
            case UNDER_60_MINUTES -> about(click, id -> meetings.length(click, id, Length.UNDER_60_MINUTES));
            case LONGER -> about(click, id -> meetings.length(click, id, Length.LONGER));
            case LOOK -> modals.open(click);
            case ASK -> commands.now(circle(click), click.person(), click.now());
            case PAUSE -> commands.choosePause(circle(click), click.person(), click.now());
            case RESUME -> commands.resume(circle(click), click.person());
            case LEAVE -> commands.leave(circle(click), click.person(), click.now());
            case ASK_HERE -> modals.ask(click);
            case PAUSE_HERE -> modals.choosePause(click);
            case RESUME_HERE -> modals.resume(click);
            case LEAVE_HERE -> modals.leave(click);
            case JOIN, JOIN_AND_ASK, DESCRIBE, PAUSE_UNTIL, READ -> new Answer.Unknown();
        };
    }

    private static Circle circle(Click click) {
        return new Circle(click.workspace(), new ChannelId(click.value()));
    }

    private static Answer time(Click click, Function<TimeValue, Answer> then) {
        return TimeValue.read(click.value()).map(then).orElseGet(Answer.Unknown::new);
    }

    private static Answer other(Click click, Function<OtherValue, Answer> then) {
        return OtherValue.read(click.value()).map(then).orElseGet(Answer.Unknown::new);
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

    /// Everything else is pressed, never sent.
    @Override
    public Answer submitted(Submission form) {
        if (form.note().isBlank()) {
            return new Answer.Unknown();
        }
        var act = Act.of(form.callback());
        if (act.isEmpty()) {
            return new Answer.Unknown();
        }
        return switch (act.get()) {
            case JOIN -> modals.join(form);
            case JOIN_AND_ASK -> modals.joinAndAsk(form);
            case DESCRIBE -> modals.describe(form);
            case PAUSE_UNTIL -> modals.pause(form);
            default -> new Answer.Unknown();
        };
    }
}
