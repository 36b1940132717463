package dev.percolate.slack.home;

import dev.percolate.slack.Answer;
import dev.percolate.slack.Click;
import dev.percolate.slack.PrivateList;
import dev.percolate.slack.SlackListener;
import dev.percolate.slack.Submission;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.DirectoryUnavailable;
import dev.percolate.workspace.KeepApart;
import dev.percolate.workspace.KeptApart;
import dev.percolate.workspace.Person.Standing;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/// The screen of the private list: who is on it, and what its owner changes.
@Singleton
final class KeptApartListener implements SlackListener, PrivateList {
    private final KeptApart keptApart;
    private final KeepApart keeping;
    private final Directory directory;
    private final Names names;

    KeptApartListener(KeptApart keptApart, KeepApart keeping, Directory directory, Names names) {
        this.keptApart = keptApart;
        this.keeping = keeping;
        this.directory = directory;
        this.names = names;
    }

    @Override
    public String feature() {
        return KeptApartViews.FEATURE;
    }

    @Override
    public Answer show(WorkspaceId workspace, PersonId person) {
        return new Answer.Open(KeptApartViews.list(list(workspace, person), 0));
    }

    @Override
    public Answer clicked(Click click) {
        return switch (click.action()) {
            case PrivateList.OPEN -> show(click.workspace(), click.person());
            case KeptApartViews.PREVIOUS, KeptApartViews.NEXT -> page(click, Paging.number(click.value()));
            case KeptApartViews.TAKE_OFF -> takeOff(click);
            default -> new Answer.Unknown();
        };
    }

    private Answer page(Click click, int page) {
        return new Answer.Replace(KeptApartViews.list(list(click.workspace(), click.person()), page));
    }

    /// The button carries the page it stands on and whom it takes off.
    private Answer takeOff(Click click) {
        var parts = click.value().split(" ", 2);
        if (parts.length < 2 || parts[1].isBlank()) {
            return new Answer.Unknown();
        }
        keptApart.allowAgain(click.workspace(), click.person(), new PersonId(parts[1]));
        return page(click, Paging.number(parts[0]));
    }

    @Override
    public Answer submitted(Submission form) {
        if (!form.callback().equals(KeptApartViews.ADD)) {
            return new Answer.Unknown();
        }
        String field = form.note();
        String chosen = form.value(field);
        if (chosen.isEmpty()) {
            return refused(field, KeptApartViews.CHOOSE_SOMEBODY);
        }
        var other = new PersonId(chosen);
        return whyNot(form, other).map(why -> refused(field, why)).orElseGet(() -> add(form, other));
    }

    private Answer add(Submission form, PersonId other) {
        keeping.keepApart(form.workspace(), form.person(), other, form.now());
        var list = list(form.workspace(), form.person());
        return new Answer.Replace(KeptApartViews.list(list, KeptApartViews.pageOf(other, list)));
    }

    private Optional<String> whyNot(Submission form, PersonId other) {
        if (other.equals(form.person())) {
            return Optional.of(KeptApartViews.YOURSELF);
        }
        try {
            var found = directory.find(form.workspace(), other);
            if (found.isEmpty()) {
                return Optional.of(KeptApartViews.NOBODY);
            }
            return found.filter(person -> person.standing() == Standing.BOT).map(bot -> KeptApartViews.A_BOT);
        } catch (DirectoryUnavailable e) {
            // Nobody has to wait for Slack to be kept apart; an app on the list does no harm.
            return Optional.empty();
        }
    }

    private static Answer refused(String field, String sentence) {
        return new Answer.Refuse(Map.of(field, sentence));
    }

    private Map<PersonId, String> list(WorkspaceId workspace, PersonId person) {
        return names.of(workspace, keptApart.listOf(workspace, person));
    }
}
