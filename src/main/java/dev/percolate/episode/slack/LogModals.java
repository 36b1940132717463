package dev.percolate.episode.slack;

import dev.percolate.episode.Fault;
import dev.percolate.episode.LogConversation;
import dev.percolate.episode.LogConversation.Logged;
import dev.percolate.episode.LoggedEpisode;
import dev.percolate.episode.Marks;
import dev.percolate.episode.Objection;
import dev.percolate.episode.ReadLog;
import dev.percolate.episode.Role;
import dev.percolate.episode.View;
import dev.percolate.episode.slack.LogForm.Start;
import dev.percolate.introduction.Member;
import dev.percolate.outbox.NewIds;
import dev.percolate.slack.Answer;
import dev.percolate.slack.Call;
import dev.percolate.slack.Click;
import dev.percolate.slack.Mrkdwn;
import dev.percolate.slack.Started;
import dev.percolate.slack.Submission;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Opens the form in which somebody notes a conversation, and keeps what they send: what they see then is how to say
/// with one tap how it was.
@Singleton
final class LogModals implements StartOfLog {
    private static final int LONGEST_QUOTED = 60;

    private final LogConversation logging;
    private final ReadLog reading;
    private final Directory directory;
    private final NewIds ids;

    LogModals(LogConversation logging, ReadLog reading, Directory directory, NewIds ids) {
        this.logging = logging;
        this.reading = reading;
        this.directory = directory;
        this.ids = ids;
    }

    Answer open(Call call) {
        return open(call.workspace(), call.person(), start(TypedPeople.read(call.rest()), call.person()), call.now());
    }

    Answer open(Click click) {
        return open(click.workspace(), click.person(), Start.EMPTY, click.now());
    }

    @Override
    public Answer open(Started started, Set<PersonId> with, @Nullable Role role) {
        return open(
                started.workspace(),
                started.person(),
                new Start(others(with, started.person()), role, "", ""),
                started.now());
    }

    private Answer open(WorkspaceId workspace, PersonId author, Start start, Instant now) {
        return of(
                workspace,
                author,
                person -> new Answer.Open(LogForm.log(ids.next(), start, Member.today(person, now))));
    }

    private static Start start(TypedPeople typed, PersonId author) {
        var others = others(typed.people(), author);
        if (typed.namesSomebodyElse()) {
            String quoted = Mrkdwn.quote(cut(typed.words()));
            return new Start(
                    others,
                    null,
                    "",
                    "I couldn't tell who “" + quoted
                            + "” is. Please choose them here, or, if they aren't in this Slack,"
                            + " name them in the field below.");
        }
        return new Start(others, null, typed.words(), said(typed, author));
    }

    private static String said(TypedPeople typed, PersonId author) {
        if (typed.people().size() > LogConversation.MOST_AT_ONCE) {
            return "That's more than " + LogConversation.MOST_AT_ONCE + " people. Here are the first; a second note has"
                    + " room for the others.";
        }
        return typed.people().contains(author) ? "That's you: please choose with whom you talked." : "";
    }

    private static List<PersonId> others(Collection<PersonId> with, PersonId author) {
        return with.stream()
                .filter(person -> !person.equals(author))
                .limit(LogConversation.MOST_AT_ONCE)
                .toList();
    }

    private static String cut(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST_QUOTED
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_QUOTED - 1)) + "…";
    }

    Answer keep(Submission form) {
        return Ids.of(form.note())
                .map(id -> of(form.workspace(), form.person(), author -> keep(id, form, author)))
                .orElseGet(Answer.Unknown::new);
    }

    private Answer keep(UUID id, Submission form, Person author) {
        var account = LogForm.account(form, Marks.NONE);
        if (account.isEmpty()) {
            return new Answer.Refuse(Map.of(LogForm.DAY, LogWording.CHOOSE_A_DAY));
        }
        var draft = LogForm.draft(id, form, account.get());
        return switch (logging.log(form.workspace(), author, draft, form.now())) {
            case Logged.Kept(var views) -> new Answer.Replace(MarkViews.together(logged(views)));
            case Logged.Refused(var faults, var objections) ->
                new Answer.Refuse(sentences(faults, objections, names(form.workspace(), objections.keySet())));
        };
    }

    private List<LoggedEpisode> logged(List<View> views) {
        return views.stream()
                .flatMap(view -> reading.find(view.workspace(), view.author(), view.id()).stream())
                .toList();
    }

    private static Map<String, String> sentences(
            Set<Fault> faults, Map<PersonId, Objection> objections, Map<PersonId, Person> people) {
        Map<String, String> sentences = new LinkedHashMap<>();
        faults.forEach(fault -> say(sentences, LogWording.field(fault), LogWording.fault(fault)));
        objections.forEach(
                (id, objection) -> say(sentences, LogForm.WITH, LogWording.objection(objection, name(people.get(id)))));
        return sentences;
    }

    private static void say(Map<String, String> sentences, String field, String sentence) {
        sentences.merge(field, sentence, (some, another) -> some + " " + another);
    }

    private Map<PersonId, Person> names(WorkspaceId workspace, Set<PersonId> people) {
        return people.isEmpty() ? Map.of() : directory.find(workspace, people);
    }

    private static String name(@Nullable Person person) {
        return person == null ? "one of them" : person.name();
    }

    private Answer of(WorkspaceId workspace, PersonId person, Function<Person, Answer> then) {
        return directory
                .find(workspace, person)
                .map(then)
                .orElseGet(() -> new Answer.Replace(MarkViews.note(
                        "Log a conversation",
                        "Slack doesn't tell me who you are, so I can't keep a log for you. Please try again later.")));
    }
}
