package dev.percolate.tipping.slack;

import dev.percolate.slack.Answer;
import dev.percolate.slack.Click;
import dev.percolate.slack.SlackListener;
import dev.percolate.slack.Submission;
import dev.percolate.tipping.Reply;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Brings each button and window around ties to whoever handles it.
@Singleton
final class TippingListener implements SlackListener {
    private final QuestionModals questions;
    private final TieModals ties;
    private final SettingsModals settings;

    TippingListener(QuestionModals questions, TieModals ties, SettingsModals settings) {
        this.questions = questions;
        this.ties = ties;
        this.settings = settings;
    }

    @Override
    public String feature() {
        return "tipping";
    }

    @Override
    public Answer clicked(Click click) {
        return TippingAct.of(click.action()).map(act -> clicked(act, click)).orElseGet(Answer.Unknown::new);
    }

    private Answer clicked(TippingAct act, Click click) {
        return switch (act) {
            case MENTORING -> answered(click, Reply.MENTORING);
            case LATER -> answered(click, Reply.LATER);
            case SOMETHING_ELSE -> answered(click, Reply.SOMETHING_ELSE);
            case NEVER_AGAIN -> answered(click, Reply.NEVER_AGAIN);
            case OFF -> questions.off(click.workspace(), click.person(), click.now());
            case ON -> questions.on(click.workspace(), click.person());
            case TIES -> ties.list(click.workspace(), click.person(), click.now());
            case NAME -> ties.preview(click);
            case YES -> suggested(click, value -> ties.answer(click, value, true));
            case RATHER_NOT -> suggested(click, value -> ties.answer(click, value, false));
            case KEEP_APART -> suggested(click, value -> ties.keepApart(click, value));
            case SEND, KEEP_SETTINGS, READ -> new Answer.Unknown();
        };
    }

    private Answer answered(Click click, Reply reply) {
        return id(click.value())
                .map(question -> questions.answer(click, question, reply))
                .orElseGet(Answer.Unknown::new);
    }

    private static Answer suggested(Click click, Function<SuggestionValue, Answer> then) {
        return SuggestionValue.read(click.value()).map(then).orElseGet(Answer.Unknown::new);
    }

    static Optional<UUID> id(String value) {
        try {
            return Optional.of(UUID.fromString(value));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public Answer submitted(Submission form) {
        return TippingAct.of(form.callback()).map(act -> submitted(act, form)).orElseGet(Answer.Unknown::new);
    }

    private Answer submitted(TippingAct act, Submission form) {
        return switch (act) {
            case SEND -> ties.send(form);
            case KEEP_SETTINGS -> settings.keep(form);
            case MENTORING,
                    LATER,
                    SOMETHING_ELSE,
                    NEVER_AGAIN,
                    OFF,
                    ON,
                    TIES,
                    NAME,
                    YES,
                    RATHER_NOT,
                    KEEP_APART,
                    READ -> new Answer.Unknown();
        };
    }
}
