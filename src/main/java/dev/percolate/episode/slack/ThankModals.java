package dev.percolate.episode.slack;

import com.slack.api.model.view.View;
import dev.percolate.episode.Companion;
import dev.percolate.episode.LoggedEpisode;
import dev.percolate.episode.ReadLog;
import dev.percolate.episode.ThankColleague;
import dev.percolate.episode.ThankColleague.Draft;
import dev.percolate.episode.ThankColleague.Thanked;
import dev.percolate.episode.ThankYou.Invitation;
import dev.percolate.episode.slack.ThankDraft.Began;
import dev.percolate.introduction.Member;
import dev.percolate.outbox.NewIds;
import dev.percolate.slack.Answer;
import dev.percolate.slack.Call;
import dev.percolate.slack.Click;
import dev.percolate.slack.Submission;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The windows of somebody who thanks another: in which words, for which conversation, and as it will be read.
@Singleton
final class ThankModals {
    private static final int LATEST = 5;

    private final ThankColleague thanking;
    private final ReadLog reading;
    private final Directory directory;
    private final NewIds ids;

    ThankModals(ThankColleague thanking, ReadLog reading, Directory directory, NewIds ids) {
        this.thanking = thanking;
        this.reading = reading;
        this.directory = directory;
        this.ids = ids;
    }

    /// `/mentor thank @person`
    Answer type(Call call) {
        return somebodyOfHere(call.workspace(), call.person(), from -> {
            var named = TypedPeople.first(call.rest());
            var today = Member.today(from, call.now());
            if (named.isEmpty()) {
                return new Answer.Open(ThankViews.whom(today, blank(new PersonId(ThankDraft.NOBODY), null)));
            }
            return with(call.workspace(), from, named.get(), call.now(), to -> {
                var latest = latest(call.workspace(), from, to);
                return new Answer.Open(ThankViews.choose(to, latest, today, blank(to.id(), null)));
            });
        });
    }

    private List<LoggedEpisode> latest(WorkspaceId workspace, Person from, Person to) {
        return reading.with(workspace, from.id(), new Companion.Colleague(to.id()), 0, LATEST);
    }

    private Draft blank(PersonId to, @Nullable UUID view) {
        return new Draft(ids.next(), to, view, "", Invitation.NONE);
    }

    /// For one conversation of the log.
    Answer open(Click click) {
        return Ids.of(click.value())
                .map(id -> somebodyOfHere(click.workspace(), click.person(), from -> open(click, from, id)))
                .orElseGet(Answer.Unknown::new);
    }

    private Answer open(Click click, Person from, UUID id) {
        var known = reading.find(click.workspace(), from.id(), id);
        if (known.isEmpty()) {
            return new Answer.Open(ThankViews.note(ThankViews.GONE));
        }
        var view = known.get().view();
        return switch (view.with()) {
            case Companion.Outsider _ -> new Answer.Open(ThankViews.note(ThankViews.NOT_IN_THIS_SLACK));
            case Companion.Colleague(var other) ->
                with(
                        click.workspace(),
                        from,
                        other,
                        click.now(),
                        to -> new Answer.Open(ThankViews.form(to, view.account().day(), blank(other, id))));
        };
    }

    /// Who can be thanked just now; else why not.
    private Answer with(
            WorkspaceId workspace, Person from, PersonId other, Instant now, Function<Person, Answer> then) {
        return thanking.hindrance(workspace, from, other, now)
                .<Answer>map(hindrance -> new Answer.Open(ThankViews.note(ThankViews.sentence(hindrance))))
                .or(() -> directory.find(workspace, other).map(then))
                .orElseGet(Answer.Unknown::new);
    }

    Answer preview(Submission form) {
        return noted(form, (from, noted) -> {
            var began = ThankDraft.began(form.note());
            var draft = entered(form, noted, began);
            if (draft.to().value().equals(ThankDraft.NOBODY)) {
                return new Answer.Refuse(Map.of(ThankViews.PERSON, ThankViews.CHOOSE_SOMEBODY));
            }
            if (draft.view() == null && draft.day() == null) {
                return new Answer.Refuse(Map.of(ThankViews.DAY, ThankViews.CHOOSE_A_DAY));
            }
            boolean asksForTheDay = began != Began.WITH_A_CONVERSATION;
            boolean asksForThePerson = began == Began.WITH_NOBODY;
            if (asksForTheDay && isOfAnotherDay(form, from, draft)) {
                return new Answer.Refuse(Map.of(ThankViews.DAY, ThankViews.OF_ANOTHER_DAY));
            }
            return thanking.hindrance(form.workspace(), from, draft, form.now())
                    .<Answer>map(hindrance ->
                            new Answer.Refuse(ThankViews.sentences(hindrance, asksForTheDay, asksForThePerson)))
                    .orElseGet(() -> preview(form.workspace(), from, draft, began));
        });
    }

    /// A day that is entered is never passed over because of what was chosen beforehand.
    private boolean isOfAnotherDay(Submission form, Person from, Draft draft) {
        var entered = ThankDraft.day(form.value(ThankViews.DAY));
        return draft.view() != null && entered != null && !entered.equals(day(form.workspace(), from, draft));
    }

    private Answer preview(WorkspaceId workspace, Person from, Draft draft, Began began) {
        var day = day(workspace, from, draft);
        var to = directory.find(workspace, draft.to());
        return day == null || to.isEmpty()
                ? new Answer.Replace(ThankViews.note(ThankViews.GONE))
                : new Answer.Replace(ThankViews.preview(from, to.get(), day, draft, began));
    }

    private @Nullable LocalDate day(WorkspaceId workspace, Person from, Draft draft) {
        var view = draft.view();
        return view == null
                ? draft.day()
                : reading.find(workspace, from.id(), view)
                        .map(one -> one.view().account().day())
                        .orElse(null);
    }

    /// What the form says now, of what it was opened for.
    private static Draft entered(Submission form, Draft noted, Began began) {
        String person = form.value(ThankViews.PERSON);
        var view = began == Began.WITH_A_CONVERSATION
                ? noted.view()
                : Ids.of(form.value(ThankViews.CONVERSATION)).orElse(null);
        return new Draft(
                noted.form(),
                person.isEmpty() ? noted.to() : new PersonId(person),
                view,
                view == null ? ThankDraft.day(form.value(ThankViews.DAY)) : null,
                form.value(ThankViews.WORDS),
                ThankDraft.invitation(form.value(ThankViews.INVITATION)));
    }

    /// Back from the preview, with all that was entered.
    Answer change(Click click) {
        return ThankDraft.read(click.value())
                .map(draft -> somebodyOfHere(
                        click.workspace(), click.person(), from -> new Answer.Replace(again(click, from, draft))))
                .orElseGet(Answer.Unknown::new);
    }

    private View again(Click click, Person from, Draft draft) {
        var to = directory.find(click.workspace(), draft.to());
        var day = day(click.workspace(), from, draft);
        var today = Member.today(from, click.now());
        if (to.isEmpty()) {
            return ThankViews.note(ThankViews.GONE);
        }
        return switch (ThankDraft.began(click.value())) {
            case WITH_A_CONVERSATION ->
                day == null ? ThankViews.note(ThankViews.GONE) : ThankViews.form(to.get(), day, draft);
            case WITH_A_PERSON -> ThankViews.choose(to.get(), latest(click.workspace(), from, to.get()), today, draft);
            case WITH_NOBODY -> ThankViews.whom(today, draft);
        };
    }

    Answer send(Submission form) {
        return noted(form, (from, draft) -> {
            var thanked = thanking.thank(form.workspace(), from, draft, form.now());
            return switch (thanked) {
                case Thanked.Sent _ ->
                    new Answer.Replace(directory
                            .find(form.workspace(), draft.to())
                            .map(ThankViews::sent)
                            .orElseGet(() -> ThankViews.note(ThankViews.GONE)));
                case Thanked.AlreadyToday _,
                        Thanked.NothingSaid _,
                        Thanked.TooLong _,
                        Thanked.Refused _,
                        Thanked.NotThatDay _,
                        Thanked.OnYourList _,
                        Thanked.Gone _ ->
                    new Answer.Replace(
                            ThankViews.notSent(ThankViews.sentence(thanked), draft, ThankDraft.began(form.note())));
            };
        });
    }

    private Answer noted(Submission form, BiFunction<Person, Draft, Answer> then) {
        return ThankDraft.read(form.note())
                .map(draft -> somebodyOfHere(form.workspace(), form.person(), from -> then.apply(from, draft)))
                .orElseGet(Answer.Unknown::new);
    }

    private Answer somebodyOfHere(WorkspaceId workspace, PersonId person, Function<Person, Answer> then) {
        return directory
                .find(workspace, person)
                .filter(PersonWording::isOfHere)
                .map(then)
                .orElseGet(() -> new Answer.Replace(ThankViews.note(PersonWording.MEMBERS_ONLY)));
    }
}
