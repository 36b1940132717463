package dev.percolate.episode;

import dev.percolate.workspace.PersonId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One conversation of two people, as one or both of them noted it. Which two notes are of the same conversation is
/// kept nowhere: it follows from the notes themselves, see [Pairing].
public record MentoringEpisode(Tie tie, List<View> views) {
    public MentoringEpisode {
        views = views.stream().sorted(View.LOGGED).toList();
        if (views.isEmpty() || views.size() > 2) {
            throw new IllegalArgumentException("an episode is one that one or both noted");
        }
        if (views.stream().map(View::author).distinct().count() < views.size()) {
            throw new IllegalArgumentException("each person has at most one view of an episode");
        }
    }

    /// That of the view that was logged first.
    public UUID id() {
        return views.getFirst().id();
    }

    /// The earlier, where the two wrote days next to each other.
    LocalDate day() {
        return views.stream()
                .map(view -> view.account().day())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    public Optional<View> viewOf(PersonId person) {
        return views.stream().filter(view -> view.author().equals(person)).findFirst();
    }

    public boolean isInBothLogs() {
        return views.size() == 2;
    }
}
