package dev.percolate.welcome;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.DepartureListener;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;

/// Begins and ends welcoming in a circle, and forgets whoever leaves it.
@Singleton
@Transactional
public class KeepWelcome implements DepartureListener {
    private final WelcomingCircles circles;
    private final Newcomers newcomers;
    private final Hosts hosts;

    KeepWelcome(WelcomingCircles circles, Newcomers newcomers, Hosts hosts) {
        this.circles = circles;
        this.newcomers = newcomers;
        this.hosts = hosts;
    }

    void begin(Circle circle, Instant now) {
        circles.add(circle, now);
    }

    void end(Circle circle) {
        circles.remove(circle);
        newcomers.removeAll(circle);
    }

    @Override
    public void left(Circle circle, PersonId person, Instant now) {
        newcomers.remove(circle, person);
        hosts.remove(circle, person);
    }

    public void forget(WorkspaceId workspace, PersonId person) {
        newcomers.forget(workspace, person);
        hosts.forget(workspace, person);
    }
}
