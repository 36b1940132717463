package dev.percolate.workspace;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

public final class WorkingWeeksInMemory implements WorkingWeeks {
    private final Map<Key, Said> said = new HashMap<>();
    private int questions;

    private record Key(WorkspaceId workspace, PersonId person) {}

    @Override
    public Map<PersonId, WorkingWeek> of(WorkspaceId workspace, Collection<PersonId> people) {
        questions++;
        Map<PersonId, WorkingWeek> weeks = new HashMap<>();
        people.forEach(person -> said(workspace, person).ifPresent(said -> weeks.put(person, said.week())));
        return weeks;
    }

    @Override
    public Optional<Said> said(WorkspaceId workspace, PersonId person) {
        return Optional.ofNullable(said.get(new Key(workspace, person)));
    }

    @Override
    public void keep(WorkspaceId workspace, PersonId person, WorkingWeek week, Instant now) {
        said.put(new Key(workspace, person), new Said(week, now));
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId person) {
        said.remove(new Key(workspace, person));
    }

    /// How often it was asked for many people.
    public int questions() {
        return questions;
    }
}
