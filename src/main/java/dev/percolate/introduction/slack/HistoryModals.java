package dev.percolate.introduction.slack;

import com.slack.api.model.view.View;
import dev.percolate.introduction.AskAgain;
import dev.percolate.introduction.ReadOwnIntroductions;
import dev.percolate.slack.Answer;
import dev.percolate.slack.Call;
import dev.percolate.slack.Click;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.Function;

/// The modal with all of one's own introductions, and asking for one of them again.
@Singleton
final class HistoryModals {
    /// Nobody has that many pages; a larger number is not one of ours.
    private static final int MOST_PAGES = 10_000;

    private final Door door;
    private final Directory directory;
    private final ReadOwnIntroductions own;
    private final AskAgain asking;
    private final CircleModals modals;

    HistoryModals(Door door, Directory directory, ReadOwnIntroductions own, AskAgain asking, CircleModals modals) {
        this.door = door;
        this.directory = directory;
        this.own = own;
        this.asking = asking;
        this.modals = modals;
    }

    Answer open(Call call) {
        return show(call.workspace(), call.person(), 0, Answer.Open::new);
    }

    Answer open(Click click) {
        return show(click.workspace(), click.person(), 0, Answer.Open::new);
    }

    Answer turn(Click click) {
        return click.value().matches("\\d{1,5}") && Integer.parseInt(click.value()) < MOST_PAGES
                ? show(click.workspace(), click.person(), Integer.parseInt(click.value()), Answer.Replace::new)
                : new Answer.Unknown();
    }

    private Answer show(WorkspaceId workspace, PersonId person, int page, Function<View, Answer> then) {
        return directory
                .find(workspace, person)
                .map(reader -> then.apply(HistoryViews.page(reader, own.page(workspace, person, page))))
                .orElseGet(Answer.Unknown::new);
    }

    /// Why somebody can't be introduced again is told no more than with anybody else.
    Answer again(Click click, OtherValue value) {
        var other = value.other();
        if (other == null) {
            return new Answer.Unknown();
        }
        return asking.circleOf(click.workspace(), value.introduction(), click.person(), other)
                .map(circle -> door.fromElsewhere(
                        circle.workspace(),
                        circle.channel(),
                        click.person(),
                        CircleModals::tell,
                        inside -> modals.proposed(
                                asking.ask(circle, inside.person(), other, UUID.randomUUID(), click.now()),
                                inside,
                                CircleMessages.OPENED_AGAIN,
                                click.now())))
                .orElseGet(() -> CircleModals.tell(CircleMessages.NOBODY_SUITABLE));
    }
}
