package dev.percolate.request.slack;

import dev.percolate.introduction.Member;
import dev.percolate.request.Hope;
import dev.percolate.request.HopeForSupport;
import dev.percolate.request.HopeForSupport.Draft;
import dev.percolate.request.HopeForSupport.Said;
import dev.percolate.request.OwnWords;
import dev.percolate.request.ReportingLine;
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
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The form of `/mentor open`, and what is pressed and sent in it. Each answer shows it as it is then.
@Singleton
final class HopeModals {
    private static final String BAD_DAY =
            "Please choose a day after today, at most a year from now, or leave it empty.";

    private final HopeForSupport hoping;
    private final ReportingLine reportingLine;
    private final Directory directory;

    HopeModals(HopeForSupport hoping, ReportingLine reportingLine, Directory directory) {
        this.hoping = hoping;
        this.reportingLine = reportingLine;
        this.directory = directory;
    }

    Answer open(Call call) {
        String typed = TypedWords.about(call.rest());
        // Longer than the field takes, Slack would show no form at all.
        String fits = typed.length() > Hope.LONGEST ? "" : typed;
        return ofMember(
                call.workspace(),
                call.person(),
                member -> new Answer.Open(form(call.workspace(), member, fits, call.now())));
    }

    Answer open(Click click) {
        return ofMember(
                click.workspace(),
                click.person(),
                member -> new Answer.Open(form(click.workspace(), member, "", click.now())));
    }

    private com.slack.api.model.view.View form(WorkspaceId workspace, Person member, String typed, Instant now) {
        return HopeViews.form(
                hoping.of(workspace, member.id()).orElse(null),
                typed,
                asksWhoShouldNotSeeIt(workspace, member, now),
                Member.today(member, now));
    }

    private boolean asksWhoShouldNotSeeIt(WorkspaceId workspace, Person member, Instant now) {
        return !reportingLine.isKnown(workspace, member, now);
    }

    Answer pause(Click click) {
        return pressed(click, member -> hoping.pauseForAWhile(click.workspace(), member, click.now()));
    }

    Answer resume(Click click) {
        return pressed(click, member -> hoping.resume(click.workspace(), member.id()));
    }

    private Answer pressed(Click click, Consumer<Person> change) {
        return ofMember(click.workspace(), click.person(), member -> {
            change.accept(member);
            return new Answer.Replace(form(click.workspace(), member, "", click.now()));
        });
    }

    /// It must not depend on whether Slack can be asked who they are.
    Answer end(Click click) {
        hoping.end(click.workspace(), click.person(), click.now());
        return new Answer.Replace(HopeViews.note(HopeViews.ENDED));
    }

    Answer keep(Submission form) {
        return ofMember(form.workspace(), form.person(), member -> {
            String date = form.value(HopeViews.PAUSED_UNTIL);
            var until = day(date);
            if (until.isEmpty() && !date.isEmpty()) {
                return new Answer.Refuse(Map.of(HopeViews.PAUSED_UNTIL, BAD_DAY));
            }
            return switch (hoping.say(form.workspace(), member, draft(form, member, until), form.now())) {
                case Said.Kept(var hope) ->
                    new Answer.Replace(HopeViews.note(HopeViews.kept(hope, Member.today(member, form.now()))));
                case Said.BadWords(var fault) ->
                    new Answer.Refuse(Map.of(HopeViews.HOPES_FOR, sentence(fault, form.value(HopeViews.HOPES_FOR))));
                case Said.BadPause() -> new Answer.Refuse(Map.of(HopeViews.PAUSED_UNTIL, BAD_DAY));
            };
        });
    }

    private Draft draft(Submission form, Person member, Optional<LocalDate> until) {
        Set<PersonId> hidden =
                Set.copyOf(RequestForm.chosen(form.value(HopeViews.HIDDEN_FROM), id -> List.of(new PersonId(id))));
        return new Draft(
                form.value(HopeViews.HOPES_FOR),
                Stream.of(HopeViews.AT_WORK, HopeViews.AS_A_PERSON)
                        .flatMap(block -> OfferModals.needs(form.value(block)))
                        .collect(Collectors.toSet()),
                asksWhoShouldNotSeeIt(form.workspace(), member, form.now()) ? hidden : null,
                until.orElse(null));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String sentence(OwnWords.Fault fault, String typed) {
        return switch (fault) {
            case EMPTY -> "Please say what you hope for; a sentence will do.";
            case NO_WORDS -> "Please say it in words, so that somebody can tell whether they could help.";
            case LONG ->
                "That's " + OwnWords.length(typed) + " characters. Please keep it to " + Hope.LONGEST
                        + ": the rest is for the conversation.";
        };
    }

    private Answer ofMember(WorkspaceId workspace, PersonId person, Function<Person, Answer> then) {
        return directory
                .find(workspace, person)
                .filter(Person::isMember)
                .map(then)
                .orElseGet(() -> new Answer.Open(HopeViews.note(HopeViews.MEMBERS_ONLY)));
    }
}
