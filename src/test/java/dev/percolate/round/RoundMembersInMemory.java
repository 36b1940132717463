package dev.percolate.round;

import dev.percolate.introduction.Circle;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

public final class RoundMembersInMemory implements RoundMembers {
    private final Map<Circle, Map<PersonId, Turn>> turns = new HashMap<>();

    @Override
    public Map<PersonId, Turn> of(Circle circle) {
        return Map.copyOf(turns.getOrDefault(circle, Map.of()));
    }

    @Override
    public void skip(Circle circle, PersonId person, int number) {
        var before = of(circle, person);
        put(circle, person, new Turn(before.owed(), before.wasInThree(), number));
    }

    @Override
    public void forget(Circle circle, Collection<PersonId> people) {
        turns.getOrDefault(circle, new HashMap<>()).keySet().removeAll(people);
    }

    @Override
    public void keep(Circle circle, Map<PersonId, Integer> owed, Set<PersonId> inThree) {
        owed.forEach((person, rounds) -> put(
                circle,
                person,
                new Turn(rounds, inThree.contains(person), of(circle, person).skips())));
    }

    private void put(Circle circle, PersonId person, Turn turn) {
        turns.computeIfAbsent(circle, _ -> new HashMap<>()).put(person, turn);
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId person) {
        turns.forEach((circle, known) -> {
            if (circle.workspace().equals(workspace)) {
                known.remove(person);
            }
        });
    }
}
