package dev.percolate.welcome;

import dev.percolate.introduction.Circle;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Who offered to welcome new people.
public interface Hosts {
    List<Host> in(Circle circle);

    Optional<Host> find(Circle circle, PersonId person);

    /// In all circles, by channel.
    List<Host> of(WorkspaceId workspace, PersonId person);

    /// Whoever offered it before only changes whether they show people the ropes.
    void offer(Circle circle, PersonId person, boolean showsTheRopes, Instant now);

    void asked(Circle circle, PersonId person, Instant now);

    void remove(Circle circle, PersonId person);

    void forget(WorkspaceId workspace, PersonId person);
}
