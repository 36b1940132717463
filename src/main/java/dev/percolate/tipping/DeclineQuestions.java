package dev.percolate.tipping;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;

/// Somebody wants no such questions: what waits for them is taken back, and a yes of theirs that was
/// not shown is as if they had never said so. Nobody can tell.
@Singleton
@Transactional
public class DeclineQuestions {
    private final Declined declined;
    private final TakeBack takingBack;

    DeclineQuestions(Declined declined, TakeBack takingBack) {
        this.declined = declined;
        this.takingBack = takingBack;
    }

    public void decline(WorkspaceId workspace, PersonId person, Instant now) {
        declined.hold(workspace, person);
        declined.decline(workspace, person, now);
        takingBack.declining(workspace, person, now);
    }
}
