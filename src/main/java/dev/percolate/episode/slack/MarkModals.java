package dev.percolate.episode.slack;

import dev.percolate.episode.CorrectView;
import dev.percolate.episode.LoggedEpisode;
import dev.percolate.episode.ReadLog;
import dev.percolate.slack.Answer;
import dev.percolate.slack.Click;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Shows how a conversation was, and takes each tap. Each answer shows it as it is then.
@Singleton
final class MarkModals {
    private static final String EACH = "each ";

    private final ReadLog reading;
    private final CorrectView correcting;

    MarkModals(ReadLog reading, CorrectView correcting) {
        this.reading = reading;
        this.correcting = correcting;
    }

    Answer open(Click click) {
        return show(click, Ids.all(click.value()), click.value().startsWith(EACH));
    }

    Answer openness(Click click) {
        return tap(click, correcting::openness);
    }

    Answer gain(Click click) {
        return tap(click, correcting::gain);
    }

    private interface Marking {
        Object mark(WorkspaceId workspace, PersonId author, UUID id, @Nullable Integer mark, Instant now);
    }

    private Answer tap(Click click, Marking marking) {
        return MarkTap.read(click)
                .map(tap -> {
                    tap.of()
                            .forEach(
                                    id -> marking.mark(click.workspace(), click.person(), id, tap.mark(), click.now()));
                    return show(click, tap.shown(), tap.oneByOne());
                })
                .orElseGet(Answer.Unknown::new);
    }

    /// Those that are gone meanwhile are left out.
    private Answer show(Click click, List<UUID> ids, boolean oneByOne) {
        List<LoggedEpisode> shown = ids.stream()
                .flatMap(id -> reading.find(click.workspace(), click.person(), id).stream())
                .toList();
        return new Answer.Replace(shown.isEmpty() ? MarkViews.gone() : MarkViews.view(shown, oneByOne));
    }
}
