package dev.percolate.request.slack;

import dev.percolate.request.AnswerSupport;
import dev.percolate.request.AnswerSupport.Answered;
import dev.percolate.request.OfferSupport;
import dev.percolate.slack.Answer;
import dev.percolate.slack.Click;
import dev.percolate.slack.Layout;
import dev.percolate.slack.SlackListener;
import dev.percolate.slack.Submission;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.Function;

/// Brings each button and window around support to whoever handles it.
@Singleton
final class SupportListener implements SlackListener {
    static final String TOGETHER =
            "Wonderful! A conversation with the two of you opens as soon as you're both at work.";
    static final String NOT_NOW =
            "Noted. They hear that it doesn't fit just now, and no reason. You stay open to others; `/mentor open` changes"
                    + " that.";
    static final String KEPT_APART = "Noted. I won't bring you messages from this person. They are not told.";

    private final HopeModals hopes;
    private final SomeoneModals someone;
    private final OfferSupport offering;
    private final AnswerSupport answering;

    SupportListener(HopeModals hopes, SomeoneModals someone, OfferSupport offering, AnswerSupport answering) {
        this.hopes = hopes;
        this.someone = someone;
        this.offering = offering;
        this.answering = answering;
    }

    @Override
    public String feature() {
        return "support";
    }

    @Override
    public Answer clicked(Click click) {
        return SupportAct.of(click.action()).map(act -> clicked(act, click)).orElseGet(Answer.Unknown::new);
    }

    private Answer clicked(SupportAct act, Click click) {
        var workspace = click.workspace();
        var person = click.person();
        var now = click.now();
        return switch (act) {
            case OPEN_UP -> hopes.open(click);
            case PAUSE -> hopes.pause(click);
            case RESUME -> hopes.resume(click);
            case END -> hopes.end(click);
            case FIND -> someone.find(workspace, person, now);
            case CHOOSE -> someone.choose(click);
            case WITHDRAW ->
                about(
                        click,
                        id -> whisper(offering.withdraw(workspace, id, person, now)
                                .filter(approach -> !approach.isOpen())
                                .map(approach -> SupportStanding.ofWithdrawn(approach))
                                .orElse(SomeoneViews.OVER)));
            case ACCEPT -> about(click, id -> answered(answering.accept(workspace, id, person, now)));
            case NOT_NOW -> about(click, id -> answered(answering.decline(workspace, id, person, now)));
            case KEEP_APART -> about(click, id -> answered(answering.keepApart(workspace, id, person, now)));
            case KEEP, PREVIEW, SEND, READ -> new Answer.Unknown();
        };
    }

    private static Answer answered(Answered answered) {
        return whisper(
                switch (answered) {
                    case TOGETHER -> TOGETHER;
                    case NOT_NOW -> NOT_NOW;
                    case KEPT_APART -> KEPT_APART;
                    case OVER -> SomeoneViews.OVER;
                });
    }

    private static Answer whisper(String text) {
        return new Answer.Whisper(Layout.message(text));
    }

    private static Answer about(Click click, Function<UUID, Answer> then) {
        return RequestListener.id(click.value()).map(then).orElseGet(Answer.Unknown::new);
    }

    @Override
    public Answer submitted(Submission form) {
        return SupportAct.of(form.callback()).map(act -> submitted(act, form)).orElseGet(Answer.Unknown::new);
    }

    private Answer submitted(SupportAct act, Submission form) {
        return switch (act) {
            case KEEP -> hopes.keep(form);
            case PREVIEW -> someone.preview(form);
            case SEND -> someone.send(form);
            case OPEN_UP, PAUSE, RESUME, END, FIND, CHOOSE, WITHDRAW, ACCEPT, NOT_NOW, KEEP_APART, READ ->
                new Answer.Unknown();
        };
    }
}
