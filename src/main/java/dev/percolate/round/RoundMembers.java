package dev.percolate.round;

import dev.percolate.introduction.Circle;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/// What rounds remember of people between one and the next.
public interface RoundMembers {
    /// Those of whom nothing is remembered are missing from the result.
    Map<PersonId, Turn> of(Circle circle);

    default Turn of(Circle circle, PersonId person) {
        return of(circle).getOrDefault(person, Turn.NEW);
    }

    /// Leaves out the round of this number; 0 takes that back.
    void skip(Circle circle, PersonId person, int number);

    /// Keeps how often in a row people were left over or said yes in vain, and who was one of three.
    void keep(Circle circle, Map<PersonId, Integer> owed, Set<PersonId> inThree);

    void forget(WorkspaceId workspace, PersonId person);

    /// Forgets these of the circle, who are in it no longer.
    void forget(Circle circle, Collection<PersonId> people);

    /// `owed` rounds in a row the person was left over or said yes in vain; `wasInThree` last time, where pairs are the
    /// rule; `skips` the round of this number, 0 for none; one that has begun means nothing any more.
    record Turn(int owed, boolean wasInThree, int skips) {
        public static final Turn NEW = new Turn(0, false, 0);
    }
}
