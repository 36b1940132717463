package dev.percolate.round.slack;

import dev.percolate.slack.Answer;
import dev.percolate.slack.Click;
import dev.percolate.slack.SlackListener;
import dev.percolate.slack.Submission;
import jakarta.inject.Singleton;

/// Brings each button and modal of rounds to whoever handles it.
@Singleton
final class RoundListener implements SlackListener {
    private final RoundModals modals;
    private final PilotModals pilots;
    private final RoundCommands commands;
    private final TotalsModals totals;

    RoundListener(RoundModals modals, PilotModals pilots, RoundCommands commands, TotalsModals totals) {
        this.modals = modals;
        this.pilots = pilots;
        this.commands = commands;
        this.totals = totals;
    }

    @Override
    public String feature() {
        return "round";
    }

    @Override
    public Answer clicked(Click click) {
        return click.value().isBlank()
                ? new Answer.Unknown()
                : Act.of(click.action()).map(act -> clicked(act, click)).orElseGet(Answer.Unknown::new);
    }

    private Answer clicked(Act act, Click click) {
        return switch (act) {
            case SET_UP -> modals.setUp(click);
            case STOP -> modals.stop(click);
            case TRY_OUT -> pilots.tryOut(click);
            case SAMPLE -> pilots.sample(click);
            case GO_ON -> pilots.goOn(click);
            case LEAVE_IT -> pilots.leaveIt(click);
            case HAND_OVER -> modals.askToWhom(click);
            case CHANGE -> modals.change(click);
            case SKIP -> commands.skip(click, true);
            case TAKE_PART -> commands.skip(click, false);
            case NOT_ME -> commands.notMe(click);
            case TOTALS -> totals.open(click);
            case PICTURE -> totals.send(click);
            case FORESEE, KEEP, HAND_OVER_TO, READ -> new Answer.Unknown();
        };
    }

    @Override
    public Answer submitted(Submission form) {
        return Act.of(form.callback()).map(act -> submitted(act, form)).orElseGet(Answer.Unknown::new);
    }

    private Answer submitted(Act act, Submission form) {
        return switch (act) {
            case FORESEE -> modals.foresee(form);
            case KEEP -> modals.keep(form);
            case HAND_OVER_TO -> modals.handOver(form);
            case SET_UP,
                    STOP,
                    TRY_OUT,
                    SAMPLE,
                    GO_ON,
                    LEAVE_IT,
                    HAND_OVER,
                    CHANGE,
                    SKIP,
                    TAKE_PART,
                    NOT_ME,
                    TOTALS,
                    PICTURE,
                    READ -> new Answer.Unknown();
        };
    }
}
