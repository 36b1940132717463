package dev.percolate.episode.slack;

import dev.percolate.slack.Answer;
import dev.percolate.slack.Click;
import dev.percolate.slack.Layout;
import dev.percolate.slack.SlackListener;
import dev.percolate.slack.Submission;
import dev.percolate.workspace.KeepApart;
import dev.percolate.workspace.PersonId;
import jakarta.inject.Singleton;

/// Brings each button and window around thanks to whoever handles it.
@Singleton
final class ThankListener implements SlackListener {
    private final ThankModals modals;
    private final KeepApart keepingApart;

    ThankListener(ThankModals modals, KeepApart keepingApart) {
        this.modals = modals;
        this.keepingApart = keepingApart;
    }

    @Override
    public String feature() {
        return "thank";
    }

    @Override
    public Answer clicked(Click click) {
        return ThankAct.of(click.action()).map(act -> clicked(act, click)).orElseGet(Answer.Unknown::new);
    }

    private Answer clicked(ThankAct act, Click click) {
        return switch (act) {
            case OPEN -> modals.open(click);
            case CHANGE -> modals.change(click);
            case KEEP_APART -> keepApart(click, keepingApart);
            case PREVIEW, SEND, READ -> new Answer.Unknown();
        };
    }

    /// The button carries whose message it stands in.
    static Answer keepApart(Click click, KeepApart keepingApart) {
        if (click.value().isBlank() || click.value().equals(click.person().value())) {
            return new Answer.Unknown();
        }
        keepingApart.keepApart(click.workspace(), click.person(), new PersonId(click.value()), click.now());
        return new Answer.Whisper(Layout.message(PersonWording.KEPT_APART));
    }

    @Override
    public Answer submitted(Submission form) {
        return ThankAct.of(form.callback()).map(act -> submitted(act, form)).orElseGet(Answer.Unknown::new);
    }

    private Answer submitted(ThankAct act, Submission form) {
        return switch (act) {
            case PREVIEW -> modals.preview(form);
            case SEND -> modals.send(form);
            case OPEN, CHANGE, KEEP_APART, READ -> new Answer.Unknown();
        };
    }
}
