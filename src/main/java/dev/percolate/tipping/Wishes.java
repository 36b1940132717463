package dev.percolate.tipping;

import dev.percolate.workspace.KeptApart;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.util.List;

/// What people do not want to be asked, as it is at this very moment: for whoever holds the tie and the
/// person, so that it cannot change before what is brought to them is kept.
@Singleton
class Wishes {
    private final Declined declined;
    private final KeptApart keptApart;

    Wishes(Declined declined, KeptApart keptApart) {
        this.declined = declined;
        this.keptApart = keptApart;
    }

    /// Before their ties are held, by everybody.
    void hold(WorkspaceId workspace, PersonId person) {
        declined.hold(workspace, person);
    }

    /// Whether the other keeps the person apart counts as long as the person was never asked about them: then
    /// nothing ever begins. Whoever was asked once is asked again as if nothing had happened, or they could
    /// tell from not being asked that they are on a list.
    boolean allow(Question question, boolean askedBefore) {
        var workspace = question.workspace();
        var apart = askedBefore
                ? keptApart.listOf(workspace, question.person())
                : keptApart.apartFrom(workspace, question.person());
        return !declines(workspace, question.person()) && !apart.contains(question.about());
    }

    boolean allow(Suggestion suggestion) {
        var workspace = suggestion.workspace();
        return !declines(workspace, suggestion.to())
                && !keptApart.apartFrom(workspace, suggestion.from()).contains(suggestion.to());
    }

    private boolean declines(WorkspaceId workspace, PersonId person) {
        return !declined.among(workspace, List.of(person)).isEmpty();
    }
}
