package dev.percolate.request;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.util.List;
import java.util.Set;

/// Finds offers among all of a workspace, paused or not.
public interface OfferSearch {
    /// Which of the two texts of an offer is looked at.
    enum Side {
        HELPS_WITH,
        BEEN_THROUGH
    }

    /// `closeness` is comparable within one answer only.
    record Found(PersonId person, double closeness) {}

    /// Closest first: by the words they share, the rarer the more. None that share no word.
    List<Found> byWords(WorkspaceId workspace, Side side, String text, int most);

    /// Closest first: by what they mean, as a cosine. None that this version has not read.
    List<Found> byMeaning(WorkspaceId workspace, Side side, Embedding meaning, String version, int most);

    /// Those that name the most of these needs first; who comes first among equals follows from the seed.
    List<PersonId> byNeeds(WorkspaceId workspace, Set<Need> needs, long seed, int most);
}
