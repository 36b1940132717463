package dev.percolate.episode;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What is noted of a tie, for whoever watches how it goes. Nothing of it but what [SharedEpisode]
/// allows is for eyes other than its author's.
@Singleton
@Transactional
public class ReadTies {
    /// As many as whoever counts from scratch looks back at.
    public static final int MOST = 100;

    private final Views views;
    private final ThankYous thankYous;

    ReadTies(Views views, ThankYous thankYous) {
        this.views = views;
        this.thankYous = thankYous;
    }

    /// The latest [#MOST] of what both know of, earliest first.
    public List<SharedEpisode> shared(Tie tie) {
        var all = SharedEpisode.all(tie, views.ofTie(tie), thankYous.ofTie(tie));
        return all.subList(Math.max(0, all.size() - MOST), all.size());
    }

    /// What one person noted of it, earliest first: for their eyes only.
    public List<View> own(Tie tie, PersonId author) {
        return views.ofTie(tie).stream()
                .filter(view -> view.author().equals(author))
                .sorted(View.BY_DAY)
                .toList();
    }

    /// The same of each tie that somebody has with these others, read at once; of whom they noted
    /// nothing is missing.
    public Map<PersonId, List<View>> own(WorkspaceId workspace, PersonId author, Collection<PersonId> others) {
        return views.ofTies(workspace, author, others).values().stream()
                .flatMap(List::stream)
                .filter(view -> view.author().equals(author))
                .sorted(View.BY_DAY)
                .collect(Collectors.groupingBy(ReadTies::companion));
    }

    private static PersonId companion(View view) {
        return switch (view.with()) {
            case Companion.Colleague colleague -> colleague.id();
            case Companion.Outsider _ -> throw new IllegalArgumentException("there is no tie with an outsider");
        };
    }
}
