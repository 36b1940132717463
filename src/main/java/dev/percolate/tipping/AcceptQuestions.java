package dev.percolate.tipping;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/// Somebody may be asked again, from the next night on.
@Singleton
@Transactional
public class AcceptQuestions {
    private final Declined declined;

    AcceptQuestions(Declined declined) {
        this.declined = declined;
    }

    public void accept(WorkspaceId workspace, PersonId person) {
        declined.acceptAgain(workspace, person);
    }
}
