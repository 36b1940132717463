package dev.percolate.request;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/// Removes what somebody asked for, and their name from what others asked them. What waits to be sent to or about them
/// is dropped by the outbox.
@Singleton
@Transactional
public class ForgetInRequests {
    private final MentorRequests requests;

    ForgetInRequests(MentorRequests requests) {
        this.requests = requests;
    }

    public void forget(WorkspaceId workspace, PersonId person) {
        requests.forget(workspace, person);
    }
}
