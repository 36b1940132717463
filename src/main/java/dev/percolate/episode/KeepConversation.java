package dev.percolate.episode;

import dev.percolate.episode.Companion.Colleague;
import dev.percolate.episode.Companion.Outsider;
import dev.percolate.episode.LogConversation.Draft;
import dev.percolate.episode.LogConversation.Logged;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Keeps one view for each of those a conversation was with, or none.
@Singleton
@Transactional
class KeepConversation {
    private final ChangeTies changing;
    private final Views views;

    KeepConversation(ChangeTies changing, Views views) {
        this.changing = changing;
        this.views = views;
    }

    Logged keep(WorkspaceId workspace, PersonId author, Draft draft, Instant now) {
        var ties = draft.colleagues().stream()
                .map(colleague -> new Tie(workspace, author, colleague))
                .toList();
        return changing.change(ties, () -> keepHeld(workspace, author, draft, now), now);
    }

    private Logged keepHeld(WorkspaceId workspace, PersonId author, Draft draft, Instant now) {
        List<Companion> companions = new ArrayList<>();
        draft.colleagues().stream().sorted().map(Colleague::new).forEach(companions::add);
        if (!draft.outsiders().isEmpty()) {
            views.hold(workspace, author);
            var known = new ArrayList<>(views.outsiders(workspace, author));
            draft.outsiders().forEach(label -> companions.add(named(label, known, draft.form())));
            if (known.size() > LogConversation.MOST_OUTSIDERS) {
                return new Logged.Refused(EnumSet.of(Fault.TOO_MANY_OUTSIDERS), Map.of());
            }
        }
        return new Logged.Kept(companions.stream()
                .distinct()
                .map(with -> keep(
                        new View(workspace, author, id(draft.form(), with), with, draft.account(), Occasion.ANY, now)))
                .toList());
    }

    /// Of those that are known, or one more.
    private static Outsider named(String label, List<Outsider> known, UUID form) {
        return known.stream()
                .filter(outsider -> outsider.isCalled(label))
                .findFirst()
                .orElseGet(() -> {
                    var another = new Outsider(Derived.id(form, "outside/" + label), label);
                    known.add(another);
                    return another;
                });
    }

    private static UUID id(UUID form, Companion with) {
        return switch (with) {
            case Colleague colleague -> Derived.id(form, "with/" + colleague.id());
            case Outsider outsider -> Derived.id(form, "with/" + outsider.id());
        };
    }

    private View keep(View view) {
        return views.add(view)
                ? view
                : views.find(view.workspace(), view.author(), view.id()).orElse(view);
    }
}
