package dev.percolate.round;

import dev.percolate.introduction.Circle;
import dev.percolate.round.RoundMembers.Turn;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.util.List;
import java.util.Map;

/// What rounds keep of one person in all circles, for their own eyes.
public interface RoundTraces {
    Map<Circle, Turn> turns(WorkspaceId workspace, PersonId person);

    /// The rounds that go on and have them among their people, by channel.
    List<TakingPart> takingPart(WorkspaceId workspace, PersonId person);

    record TakingPart(Circle circle, int number) {}
}
