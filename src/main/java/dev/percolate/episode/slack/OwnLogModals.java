package dev.percolate.episode.slack;

import dev.percolate.episode.Companion;
import dev.percolate.episode.CorrectView;
import dev.percolate.episode.CorrectView.Corrected;
import dev.percolate.episode.Fault;
import dev.percolate.episode.LoggedEpisode;
import dev.percolate.episode.Marks;
import dev.percolate.episode.ReadLog;
import dev.percolate.episode.slack.OwnLogViews.Page;
import dev.percolate.slack.Answer;
import dev.percolate.slack.Call;
import dev.percolate.slack.Click;
import dev.percolate.slack.Submission;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// All that somebody noted, page by page, and what they change and delete there. Each answer shows it as it is then.
@Singleton
final class OwnLogModals {
    private final ReadLog reading;
    private final CorrectView correcting;
    private final Directory directory;

    OwnLogModals(ReadLog reading, CorrectView correcting, Directory directory) {
        this.reading = reading;
        this.correcting = correcting;
        this.directory = directory;
    }

    Answer people(Call call) {
        return people(call.workspace(), call.person(), 0, "");
    }

    Answer people(Click click) {
        return people(click.workspace(), click.person(), number(click.value()), "");
    }

    /// A page that is no more shows the first.
    private Answer people(WorkspaceId workspace, PersonId author, int number, String said) {
        var found = reading.companions(workspace, author, number * OwnLogViews.PEOPLE, OwnLogViews.PEOPLE + 1);
        return found.isEmpty() && number > 0
                ? people(workspace, author, 0, said)
                : new Answer.Replace(OwnLogViews.people(page(found, number, OwnLogViews.PEOPLE), said));
    }

    /// The button carries the page and with whom.
    Answer with(Click click) {
        String[] parts = click.value().split(" ", 2);
        return parts.length < 2
                ? new Answer.Unknown()
                : CompanionKey.read(parts[1])
                        .map(companion -> with(click.workspace(), click.person(), companion, number(parts[0]), ""))
                        .orElseGet(Answer.Unknown::new);
    }

    private Answer with(WorkspaceId workspace, PersonId author, Companion companion, int number, String said) {
        var found = reading.with(
                workspace, author, companion, number * OwnLogViews.CONVERSATIONS, OwnLogViews.CONVERSATIONS + 1);
        if (found.isEmpty()) {
            return number > 0 ? with(workspace, author, companion, 0, said) : people(workspace, author, 0, said);
        }
        var known = found.getFirst().view().with();
        return new Answer.Replace(OwnLogViews.with(known, page(found, number, OwnLogViews.CONVERSATIONS), said));
    }

    private static <T> Page<T> page(List<T> oneMore, int number, int most) {
        return new Page<>(oneMore.subList(0, Math.min(most, oneMore.size())), number, oneMore.size() <= most);
    }

    /// The first page where it is no number of ours.
    private static int number(String value) {
        return value.matches("\\d{1,5}") ? Integer.parseInt(value) : 0;
    }

    Answer change(Click click) {
        return find(click, click.value())
                .<Answer>map(one -> new Answer.Replace(LogForm.correct(one.view())))
                .orElseGet(() -> new Answer.Replace(MarkViews.gone()));
    }

    /// The button carries the page it stands on and what it deletes.
    Answer delete(Click click) {
        String[] parts = click.value().split(" ", 2);
        var one = parts.length < 2 ? Optional.<LoggedEpisode>empty() : find(click, parts[1]);
        if (one.isEmpty()) {
            return people(click.workspace(), click.person(), 0, MarkViews.GONE);
        }
        var view = one.get().view();
        correcting.delete(click.workspace(), click.person(), view.id(), click.now());
        return with(click.workspace(), click.person(), view.with(), number(parts[0]), OwnLogViews.DELETED);
    }

    private Optional<LoggedEpisode> find(Click click, String id) {
        return Ids.of(id).flatMap(one -> reading.find(click.workspace(), click.person(), one));
    }

    Answer correct(Submission form) {
        var own = Ids.of(form.note()).flatMap(id -> reading.find(form.workspace(), form.person(), id));
        var author = directory.find(form.workspace(), form.person());
        if (own.isEmpty() || author.isEmpty()) {
            return new Answer.Replace(MarkViews.gone());
        }
        return correct(
                form,
                author.get(),
                own.get().view().id(),
                own.get().view().account().marks());
    }

    private Answer correct(Submission form, Person author, UUID id, Marks marks) {
        var account = LogForm.account(form, marks);
        if (account.isEmpty()) {
            return new Answer.Refuse(Map.of(LogForm.DAY, LogWording.CHOOSE_A_DAY));
        }
        return switch (correcting.correct(form.workspace(), author, id, account.get(), form.now())) {
            case Corrected.Kept(var view) -> with(form.workspace(), form.person(), view.with(), 0, OwnLogViews.CHANGED);
            case Corrected.Refused(var faults) -> new Answer.Refuse(sentences(faults));
            case Corrected.Gone() -> new Answer.Replace(MarkViews.gone());
        };
    }

    private static Map<String, String> sentences(Set<Fault> faults) {
        Map<String, String> sentences = new HashMap<>();
        faults.forEach(fault -> sentences.put(LogWording.field(fault), LogWording.fault(fault)));
        return sentences;
    }
}
