package dev.percolate.workspace.store;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkingWeek;
import dev.percolate.workspace.WorkingWeeks;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

@Singleton
@Transactional
class WorkingWeeksInPostgres implements WorkingWeeks {
    private final WorkingWeekTable table;
    private final SealedWeeks sealing;

    WorkingWeeksInPostgres(WorkingWeekTable table, SealedWeeks sealing) {
        this.table = table;
        this.sealing = sealing;
    }

    @Override
    public Map<PersonId, WorkingWeek> of(WorkspaceId workspace, Collection<PersonId> people) {
        Map<PersonId, WorkingWeek> weeks = new HashMap<>();
        if (people.isEmpty()) {
            return weeks;
        }
        var ids = people.stream().map(PersonId::value).collect(Collectors.joining(","));
        for (var row : table.of(workspace.value(), ids)) {
            var person = new PersonId(row.personId());
            sealing.open(workspace, person, row.sealed()).ifPresent(week -> weeks.put(person, week));
        }
        return weeks;
    }

    @Override
    public Optional<Said> said(WorkspaceId workspace, PersonId person) {
        return table.of(workspace.value(), person.value()).stream()
                .flatMap(row ->
                        sealing.open(workspace, person, row.sealed()).stream().map(week -> new Said(week, row.since())))
                .findFirst();
    }

    @Override
    public void keep(WorkspaceId workspace, PersonId person, WorkingWeek week, Instant now) {
        table.keep(new WorkingWeekRow(workspace.value(), person.value(), sealing.seal(workspace, person, week), now));
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId person) {
        table.forget(workspace.value(), person.value());
    }
}
