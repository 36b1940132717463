package dev.percolate.welcome.slack;

import dev.percolate.slack.Answer;
import dev.percolate.slack.Click;
import dev.percolate.slack.SlackListener;
import dev.percolate.slack.Submission;
import jakarta.inject.Singleton;

/// Brings each button to whoever handles it.
@Singleton
final class WelcomeListener implements SlackListener {
    private final WelcomeModals modals;

    WelcomeListener(WelcomeModals modals) {
        this.modals = modals;
    }

    @Override
    public String feature() {
        return "welcome";
    }

    @Override
    public Answer clicked(Click click) {
        return click.value().isBlank()
                ? new Answer.Unknown()
                : Act.of(click.action()).map(act -> clicked(act, click)).orElseGet(Answer.Unknown::new);
    }

    private Answer clicked(Act act, Click click) {
        return switch (act) {
            case OPEN -> modals.open(click);
            case NEW_HERE -> modals.sayNew(click);
            case ENOUGH -> modals.enough(click);
            case HOST -> modals.host(click, false);
            case SHOW_ROPES -> modals.host(click, true);
            case NO_HOST -> modals.noHost(click);
            case SWITCH_ON -> modals.switchOn(click);
            case SWITCH_OFF -> modals.switchOff(click);
            case READ -> new Answer.Unknown();
        };
    }

    @Override
    public Answer submitted(Submission form) {
        return new Answer.Unknown();
    }
}
