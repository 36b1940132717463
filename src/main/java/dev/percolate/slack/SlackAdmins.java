package dev.percolate.slack;

import dev.percolate.workspace.Admins;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;

@Singleton
final class SlackAdmins implements Admins {
    private final DirectoryCalls calls;

    SlackAdmins(DirectoryCalls calls) {
        this.calls = calls;
    }

    @Override
    public boolean isAdmin(WorkspaceId workspace, PersonId person) {
        return calls.user(person.value())
                .filter(user -> !user.isDeleted() && (user.isAdmin() || user.isOwner()))
                .isPresent();
    }
}
