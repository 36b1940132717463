package dev.percolate.request.slack;

import dev.percolate.slack.Answer;
import dev.percolate.slack.Click;
import dev.percolate.slack.SlackListener;
import dev.percolate.slack.Submission;
import jakarta.inject.Singleton;

/// Brings what is pressed and sent about offers to whoever handles it.
@Singleton
final class OfferListener implements SlackListener {
    private final OfferModals modals;

    OfferListener(OfferModals modals) {
        this.modals = modals;
    }

    @Override
    public String feature() {
        return "offer";
    }

    @Override
    public Answer clicked(Click click) {
        return OfferAct.of(click.action()).map(act -> clicked(act, click)).orElseGet(Answer.Unknown::new);
    }

    private Answer clicked(OfferAct act, Click click) {
        return switch (act) {
            case OPEN -> modals.open(click);
            case PAUSE -> modals.pause(click);
            case RESUME -> modals.resume(click);
            case END -> modals.end(click);
            case KEEP, READ -> new Answer.Unknown();
        };
    }

    @Override
    public Answer submitted(Submission form) {
        return form.callback().equals(OfferAct.KEEP.id()) ? modals.keep(form) : new Answer.Unknown();
    }
}
