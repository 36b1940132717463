package dev.percolate.round;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/// Removes what rounds keep about somebody. What they looked after is looked after by nobody, and goes on.
@Singleton
@Transactional
public class ForgetRounds {
    private final TendedCircles circles;
    private final Rounds rounds;
    private final RoundMembers members;
    private final Notices notices;

    ForgetRounds(TendedCircles circles, Rounds rounds, RoundMembers members, Notices notices) {
        this.circles = circles;
        this.rounds = rounds;
        this.members = members;
        this.notices = notices;
    }

    public void forget(WorkspaceId workspace, PersonId person) {
        circles.forget(workspace, person);
        rounds.forget(workspace, person);
        members.forget(workspace, person);
        notices.forget(workspace, person);
    }
}
