package dev.percolate.episode.slack;

import dev.percolate.slack.Answer;
import dev.percolate.slack.Click;
import dev.percolate.slack.SlackListener;
import dev.percolate.slack.Submission;
import jakarta.inject.Singleton;

/// Brings what is pressed and sent about one's log to whoever handles it.
@Singleton
final class LogListener implements SlackListener {
    private final LogModals logging;
    private final MarkModals marking;
    private final OwnLogModals own;
    private final YearModals year;

    LogListener(LogModals logging, MarkModals marking, OwnLogModals own, YearModals year) {
        this.logging = logging;
        this.marking = marking;
        this.own = own;
        this.year = year;
    }

    @Override
    public String feature() {
        return "log";
    }

    @Override
    public Answer clicked(Click click) {
        return LogAct.of(click.action()).map(act -> clicked(act, click)).orElseGet(Answer.Unknown::new);
    }

    private Answer clicked(LogAct act, Click click) {
        return switch (act) {
            case START -> logging.open(click);
            case OPENNESS -> marking.openness(click);
            case GAIN -> marking.gain(click);
            case VIEW -> marking.open(click);
            case PEOPLE -> own.people(click);
            case WITH -> own.with(click);
            case CHANGE -> own.change(click);
            case DELETE -> own.delete(click);
            case YEAR -> year.open(click);
            case DOWNLOAD -> year.download(click);
            case LINK -> new Answer.Nothing();
            case KEEP, CORRECT, READ -> new Answer.Unknown();
        };
    }

    @Override
    public Answer submitted(Submission form) {
        if (form.callback().equals(LogAct.KEEP.id())) {
            return logging.keep(form);
        }
        return form.callback().equals(LogAct.CORRECT.id()) ? own.correct(form) : new Answer.Unknown();
    }
}
