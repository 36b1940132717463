package dev.percolate.introduction.slack;

import com.slack.api.model.view.View;
import dev.percolate.introduction.ReadOwnIntroductions;
import dev.percolate.introduction.WishAgain;
import dev.percolate.slack.Answer;
import dev.percolate.slack.Call;
import dev.percolate.slack.Click;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.util.function.Function;

/// The modal with all of one's own introductions.
@Singleton
final class HistoryModals {
    /// Nobody has that many pages; a larger number is not one of ours.
    private static final int MOST_PAGES = 10_000;

    private final Directory directory;
    private final ReadOwnIntroductions own;
    private final WishAgain wishing;

    HistoryModals(Directory directory, ReadOwnIntroductions own, WishAgain wishing) {
        this.directory = directory;
        this.own = own;
        this.wishing = wishing;
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

    /// The same page as before, as it is then.
    Answer wish(Click click, boolean again) {
        return AgainValue.read(click.value())
                .filter(value -> value.page() < MOST_PAGES)
                .map(value -> wish(click, value, again))
                .orElseGet(Answer.Unknown::new);
    }

    private Answer wish(Click click, AgainValue value, boolean again) {
        if (again) {
            wishing.wish(click.workspace(), click.person(), value.other(), click.now());
        } else {
            wishing.takeBack(click.workspace(), click.person(), value.other());
        }
        return show(click.workspace(), click.person(), value.page(), Answer.Replace::new);
    }

    private Answer show(WorkspaceId workspace, PersonId person, int page, Function<View, Answer> then) {
        return directory
                .find(workspace, person)
                .map(reader -> then.apply(HistoryViews.page(
                        reader,
                        own.page(workspace, person, page),
                        wishing.of(workspace, person).keySet())))
                .orElseGet(Answer.Unknown::new);
    }
}
