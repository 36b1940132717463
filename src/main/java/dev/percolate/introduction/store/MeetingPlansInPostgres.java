package dev.percolate.introduction.store;

import dev.percolate.introduction.MeetingPlans;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

@Singleton
@Transactional
class MeetingPlansInPostgres implements MeetingPlans {
    /// More than anybody taps in years.
    private static final int MOST = 500;

    private final MeetingPlanTable table;
    private final IntroductionTable introductions;

    MeetingPlansInPostgres(MeetingPlanTable table, IntroductionTable introductions) {
        this.table = table;
        this.introductions = introductions;
    }

    @Override
    public void offer(WorkspaceId workspace, UUID introduction, List<Instant> times) {
        times.forEach(time -> table.offer(workspace.value(), introduction, time));
    }

    @Override
    public SortedMap<Instant, Set<PersonId>> of(WorkspaceId workspace, UUID introduction) {
        var times = new TreeMap<Instant, Set<PersonId>>();
        for (MeetingTimeRow row : table.of(workspace.value(), introduction)) {
            var tapped = times.computeIfAbsent(row.startsAt(), _ -> new TreeSet<>());
            if (row.personId() != null) {
                tapped.add(new PersonId(row.personId()));
            }
        }
        return times;
    }

    @Override
    public List<Instant> tappedBy(WorkspaceId workspace, PersonId person) {
        return table.tappedBy(workspace.value(), person.value(), MOST);
    }

    @Override
    public boolean tap(WorkspaceId workspace, UUID introduction, PersonId person, Instant time) {
        return table.tap(workspace.value(), introduction, person.value(), time) > 0;
    }

    @Override
    public boolean takeBack(WorkspaceId workspace, UUID introduction, PersonId person, Instant time) {
        return table.takeBack(workspace.value(), introduction, person.value(), time) > 0;
    }

    @Override
    public boolean agree(WorkspaceId workspace, UUID introduction, Instant time) {
        return introductions.agree(workspace.value(), introduction, time) > 0;
    }
}
