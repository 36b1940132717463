package dev.percolate.introduction;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/// Removes what somebody entered here. What they share with others stays there as that of someone who left.
///
/// The person is held before all else: whoever has them introduced to somebody meanwhile quotes what they wrote, and
/// needn't find them a member of anything. Then introductions come first: whoever ends one holds it before the
/// memberships, and two that hold in different orders
/// could wait for each other for ever.
@Singleton
@Transactional
public class ForgetPerson {
    private final Connections connections;
    private final Introductions introductions;
    private final Memberships memberships;
    private final Profiles profiles;
    private final Wishes wishes;
    private final Outcomes outcomes;

    ForgetPerson(
            Connections connections,
            Introductions introductions,
            Memberships memberships,
            Profiles profiles,
            Wishes wishes,
            Outcomes outcomes) {
        this.connections = connections;
        this.introductions = introductions;
        this.memberships = memberships;
        this.profiles = profiles;
        this.wishes = wishes;
        this.outcomes = outcomes;
    }

    public void forget(WorkspaceId workspace, PersonId person, Instant now) {
        connections.hold(workspace, List.of(person));
        introductions.forget(workspace, person).forEach(open -> unsayWhatNobodyRead(open, person, now));
        memberships.forget(workspace, person);
        profiles.forget(workspace, person);
        wishes.forget(workspace, person);
    }

    /// An open introduction quotes the person until its end, since a line that vanished would tell whoever has read it.
    /// Where the others have not been asked yet, nobody has.
    private void unsayWhatNobodyRead(Introduction open, PersonId person, Instant now) {
        boolean unread = open.othersThan(person).stream()
                .map(other -> outcomes.withdrawProposal(open, other.person(), now))
                .reduce(true, Boolean::logicalAnd);
        if (unread) {
            introductions.unsay(open.circle().workspace(), open.id(), person);
        }
    }
}
