package dev.percolate.request;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/// Removes what somebody hoped for, whom they were shown, what they offered to people and their name from what others
/// offered them. What waits to be sent to or about them is dropped by the outbox.
@Singleton
@Transactional
public class ForgetInApproaches {
    private final Hopes hopes;
    private final PeopleShown shown;
    private final Approaches approaches;

    ForgetInApproaches(Hopes hopes, PeopleShown shown, Approaches approaches) {
        this.hopes = hopes;
        this.shown = shown;
        this.approaches = approaches;
    }

    public void forget(WorkspaceId workspace, PersonId person) {
        hopes.forget(workspace, person);
        shown.forget(workspace, person);
        approaches.forget(workspace, person);
    }
}
