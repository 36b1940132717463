package dev.percolate.slack.positions;

import dev.percolate.slack.Answer;
import dev.percolate.slack.Click;
import dev.percolate.slack.SlackListener;
import dev.percolate.slack.Submission;
import jakarta.inject.Singleton;

@Singleton
final class ListListener implements SlackListener {
    private final ListModals modals;

    ListListener(ListModals modals) {
        this.modals = modals;
    }

    @Override
    public String feature() {
        return Act.FEATURE;
    }

    @Override
    public Answer clicked(Click click) {
        return Act.of(click.action()).map(act -> clicked(act, click)).orElseGet(Answer.Unknown::new);
    }

    private Answer clicked(Act act, Click click) {
        return switch (act) {
            case COLUMNS -> new Answer.Open(ListViews.columns());
            case FORGET -> modals.forget(click);
            case USE_WITHOUT -> modals.use(click.workspace(), click.person(), click.value(), click.now());
            case CHECK, USE, READ -> new Answer.Unknown();
        };
    }

    @Override
    public Answer submitted(Submission form) {
        return Act.of(form.callback()).map(act -> submitted(act, form)).orElseGet(Answer.Unknown::new);
    }

    private Answer submitted(Act act, Submission form) {
        return switch (act) {
            case CHECK -> modals.check(form);
            case USE -> modals.use(form.workspace(), form.person(), form.note(), form.now());
            case USE_WITHOUT, FORGET, COLUMNS, READ -> new Answer.Unknown();
        };
    }
}
