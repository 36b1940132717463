package dev.percolate.episode;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.stream.Stream;

/// Removes what somebody noted, asked and thanked for. What others noted about them stays theirs, about someone who
/// left; nobody is told.
///
/// All their ties are held: whoever notes something of one at the same moment finds it as it was or as it is.
@Singleton
@Transactional
public class ForgetLog {
    private final Views views;
    private final ThankYous thankYous;
    private final Asks asks;

    ForgetLog(Views views, ThankYous thankYous, Asks asks) {
        this.views = views;
        this.thankYous = thankYous;
        this.asks = asks;
    }

    /// Until the transaction ends, nobody changes a tie of theirs.
    public void hold(WorkspaceId workspace, PersonId person) {
        views.hold(Stream.of(views.known(workspace, person), thankYous.known(workspace, person))
                .flatMap(Set::stream)
                .filter(other -> !other.isSomeoneWhoLeft())
                .distinct()
                .map(other -> new Tie(workspace, person, other))
                .sorted()
                .toList());
    }

    public void forget(WorkspaceId workspace, PersonId person) {
        hold(workspace, person);
        asks.forget(workspace, person);
        thankYous.forget(workspace, person);
        views.forget(workspace, person);
    }
}
