package dev.percolate.tipping.slack;

import dev.percolate.slack.Answer;
import dev.percolate.slack.Call;
import dev.percolate.slack.Click;
import dev.percolate.slack.Layout;
import dev.percolate.slack.Submission;
import dev.percolate.tipping.AnswerSuggestion;
import dev.percolate.tipping.AnswerSuggestion.Answered;
import dev.percolate.tipping.Reachable;
import dev.percolate.tipping.SuggestName;
import dev.percolate.tipping.SuggestName.Suggesting;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.KeepApart;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.function.Function;

/// What somebody sees of their ties, how they name one, and what the other answers to that.
@Singleton
final class TieModals {
    private final OwnTies own;
    private final SuggestName suggesting;
    private final AnswerSuggestion answering;
    private final KeepApart apart;
    private final Directory directory;

    TieModals(OwnTies own, SuggestName suggesting, AnswerSuggestion answering, KeepApart apart, Directory directory) {
        this.own = own;
        this.suggesting = suggesting;
        this.answering = answering;
        this.apart = apart;
        this.directory = directory;
    }

    Answer list(Call call) {
        return list(call.workspace(), call.person(), call.now());
    }

    Answer list(WorkspaceId workspace, PersonId person, Instant now) {
        return ofMember(workspace, person, member -> new Answer.Open(TieViews.list(own.of(workspace, member, now))));
    }

    Answer preview(Click click) {
        return ofTwo(
                click.workspace(),
                click.person(),
                click.value(),
                (from, to) -> new Answer.Open(TieViews.preview(from, to)));
    }

    Answer send(Submission form) {
        return ofTwo(
                form.workspace(),
                form.person(),
                form.note(),
                (from, to) -> new Answer.Replace(TieViews.note(
                        switch (suggesting.suggest(form.workspace(), from, to.id(), form.now())) {
                            case Suggesting.Suggested() -> TieViews.suggested(to);
                            case Suggesting.AlreadySuggested(var since) -> TieViews.alreadySuggested(to, since);
                            case Suggesting.AlreadyNamed() -> TieViews.alreadyNamed(to);
                            case Suggesting.Refused _ -> TieViews.refused(TippingWording.name(to));
                            case Suggesting.OnYourList() -> TieViews.onYourList(to);
                            case Suggesting.TurnedOff() -> TieViews.TURNED_OFF;
                        })));
    }

    Answer answer(Click click, SuggestionValue value, boolean yes) {
        return whisper(
                switch (answering.answer(click.workspace(), click.person(), value.suggestion(), yes, click.now())) {
                    case Answered.Noted() -> NamedMessages.NOTED;
                    case Answered.Over(), Answered.Gone() -> NamedMessages.OVER;
                });
    }

    /// Also once the suggestion is over: it is about the person.
    Answer keepApart(Click click, SuggestionValue value) {
        if (value.from().equals(click.person())) {
            return new Answer.Unknown();
        }
        apart.keepApart(click.workspace(), click.person(), value.from(), click.now());
        answering.answer(click.workspace(), click.person(), value.suggestion(), false, click.now());
        return whisper(NamedMessages.KEPT_APART);
    }

    private static Answer whisper(String text) {
        return new Answer.Whisper(Layout.message(text));
    }

    private interface ForTwo {
        Answer then(Person from, Person to);
    }

    private Answer ofTwo(WorkspaceId workspace, PersonId person, String other, ForTwo then) {
        if (other.isBlank() || other.equals(person.value())) {
            return new Answer.Unknown();
        }
        return ofMember(
                workspace,
                person,
                from -> directory
                        .find(workspace, new PersonId(other))
                        .map(to -> then.then(from, to))
                        .orElseGet(Answer.Unknown::new));
    }

    private Answer ofMember(WorkspaceId workspace, PersonId person, Function<Person, Answer> then) {
        return directory
                .find(workspace, person)
                .filter(Reachable::is)
                .map(then)
                .orElseGet(() -> whisper(TieViews.MEMBERS_ONLY));
    }
}
