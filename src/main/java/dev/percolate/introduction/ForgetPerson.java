package dev.percolate.introduction;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/// Removes what somebody entered here. What they share with others stays there as that of someone who left.
@Singleton
@Transactional
public class ForgetPerson {
    private final Memberships memberships;
    private final Profiles profiles;
    private final Introductions introductions;

    ForgetPerson(Memberships memberships, Profiles profiles, Introductions introductions) {
        this.memberships = memberships;
        this.profiles = profiles;
        this.introductions = introductions;
    }

    public void forget(WorkspaceId workspace, PersonId person) {
        memberships.forget(workspace, person);
        profiles.forget(workspace, person);
        introductions.forget(workspace, person);
    }
}
