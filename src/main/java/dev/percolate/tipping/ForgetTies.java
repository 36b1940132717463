package dev.percolate.tipping;

import dev.percolate.episode.ForgetLog;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/// Removes what the detector remembers of somebody's ties. Of a tie to someone who left nothing is shared, so
/// nothing of it stays.
///
/// Their ties are held first: else whoever logs a conversation with them meanwhile would have it remembered
/// after all.
@Singleton
@Transactional
public class ForgetTies {
    private final ForgetLog log;
    private final TieStates states;

    ForgetTies(ForgetLog log, TieStates states) {
        this.log = log;
        this.states = states;
    }

    public void forget(WorkspaceId workspace, PersonId person) {
        log.hold(workspace, person);
        states.forget(workspace, person);
    }
}
