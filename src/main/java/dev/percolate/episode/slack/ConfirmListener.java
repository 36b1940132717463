package dev.percolate.episode.slack;

import com.slack.api.model.view.View;
import dev.percolate.episode.AskToConfirm;
import dev.percolate.episode.AskToConfirm.Asked;
import dev.percolate.episode.Companion;
import dev.percolate.episode.ConfirmEpisode;
import dev.percolate.episode.LoggedEpisode;
import dev.percolate.episode.Objection;
import dev.percolate.episode.ReadLog;
import dev.percolate.slack.Answer;
import dev.percolate.slack.Click;
import dev.percolate.slack.Layout;
import dev.percolate.slack.SlackListener;
import dev.percolate.slack.Submission;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.KeepApart;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.Function;

/// Asks the other to have a conversation in their log as well, and hears what they answer.
@Singleton
final class ConfirmListener implements SlackListener {
    private final AskToConfirm asking;
    private final ConfirmEpisode confirming;
    private final ReadLog reading;
    private final Directory directory;
    private final KeepApart keepingApart;

    ConfirmListener(
            AskToConfirm asking,
            ConfirmEpisode confirming,
            ReadLog reading,
            Directory directory,
            KeepApart keepingApart) {
        this.asking = asking;
        this.confirming = confirming;
        this.reading = reading;
        this.directory = directory;
        this.keepingApart = keepingApart;
    }

    @Override
    public String feature() {
        return "confirm";
    }

    @Override
    public Answer clicked(Click click) {
        return ConfirmAct.of(click.action()).map(act -> clicked(act, click)).orElseGet(Answer.Unknown::new);
    }

    private Answer clicked(ConfirmAct act, Click click) {
        return switch (act) {
            case OPEN -> about(click.value(), id -> open(click, id));
            case ADD -> about(click.value(), id -> add(click, id));
            case NOT_NOW -> about(click.value(), id -> notNow(click, id));
            case KEEP_APART -> ThankListener.keepApart(click, keepingApart);
            case ASK, READ -> new Answer.Unknown();
        };
    }

    private Answer open(Click click, UUID id) {
        return somebodyOfHere(
                click.workspace(),
                click.person(),
                from -> new Answer.Open(reading.find(click.workspace(), from.id(), id)
                        .map(known -> window(click.workspace(), from, known))
                        .orElseGet(() -> ConfirmViews.note(ConfirmViews.GONE))));
    }

    private View window(WorkspaceId workspace, Person from, LoggedEpisode known) {
        if (known.inBothLogs()) {
            return ConfirmViews.note(ConfirmViews.IN_BOTH);
        }
        var askedAt = known.askedAt();
        if (askedAt != null) {
            return ConfirmViews.note(ConfirmViews.sentence(new Asked.Noted(askedAt), from));
        }
        return switch (known.view().with()) {
            case Companion.Outsider _ -> ConfirmViews.note(ConfirmViews.NOT_IN_THIS_SLACK);
            case Companion.Colleague(var other) -> {
                var to = other.isSomeoneWhoLeft()
                        ? null
                        : directory.find(workspace, other).orElse(null);
                yield to == null
                        ? ConfirmViews.note(PersonWording.objection(Objection.UNKNOWN))
                        : ConfirmViews.ask(
                                from,
                                to,
                                known.view().account().day(),
                                known.view().id());
            }
        };
    }

    private Answer add(Click click, UUID ask) {
        return whisper(
                switch (confirming.confirm(click.workspace(), click.person(), ask, click.now())) {
                    case ConfirmEpisode.Confirmed.Kept _ -> ConfirmMessages.NOTED;
                    case ConfirmEpisode.Confirmed.Closed() -> ConfirmMessages.CLOSED;
                });
    }

    private Answer notNow(Click click, UUID ask) {
        return whisper(
                confirming.setAside(click.workspace(), click.person(), ask, click.now())
                        ? ConfirmMessages.NOTED
                        : ConfirmMessages.CLOSED);
    }

    @Override
    public Answer submitted(Submission form) {
        return ConfirmAct.of(form.callback())
                .filter(act -> act == ConfirmAct.ASK)
                .map(act -> about(form.note(), id -> ask(form, id)))
                .orElseGet(Answer.Unknown::new);
    }

    private Answer ask(Submission form, UUID id) {
        return somebodyOfHere(
                form.workspace(),
                form.person(),
                from -> new Answer.Replace(ConfirmViews.note(
                        ConfirmViews.sentence(asking.ask(form.workspace(), from, id, form.now()), from))));
    }

    private static Answer whisper(String text) {
        return new Answer.Whisper(Layout.message(text));
    }

    private static Answer about(String id, Function<UUID, Answer> then) {
        return Ids.of(id).map(then).orElseGet(Answer.Unknown::new);
    }

    private Answer somebodyOfHere(WorkspaceId workspace, PersonId person, Function<Person, Answer> then) {
        return directory
                .find(workspace, person)
                .filter(PersonWording::isOfHere)
                .map(then)
                .orElseGet(() -> new Answer.Replace(ConfirmViews.note(PersonWording.MEMBERS_ONLY)));
    }
}
