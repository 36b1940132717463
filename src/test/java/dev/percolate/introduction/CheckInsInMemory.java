package dev.percolate.introduction;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

final class CheckInsInMemory implements CheckIns {
    private final IntroductionsInMemory introductions;
    private final Map<Key, Instant> planned = new HashMap<>();
    private final Map<Key, Integer> asked = new HashMap<>();

    private record Key(WorkspaceId workspace, UUID introduction, PersonId person) {}

    CheckInsInMemory(IntroductionsInMemory introductions) {
        this.introductions = introductions;
    }

    @Override
    public void plan(WorkspaceId workspace, UUID introduction, PersonId person, Instant at) {
        if (introductions.find(workspace, introduction).isEmpty()) {
            return;
        }
        planned.put(new Key(workspace, introduction, person), at);
    }

    @Override
    public List<Due> due(Instant now, Due last, int limit) {
        var order = Comparator.comparing(Due::at)
                .thenComparing(due -> due.workspace().value())
                .thenComparing(Due::introduction)
                .thenComparing(Due::person);
        return planned.entrySet().stream()
                .map(entry -> new Due(
                        entry.getKey().workspace(),
                        entry.getKey().introduction(),
                        entry.getKey().person(),
                        entry.getValue()))
                .filter(due -> !due.at().isAfter(now) && (last == null || order.compare(due, last) > 0))
                .sorted(order)
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Instant> nextDue() {
        return planned.values().stream().min(Comparator.naturalOrder());
    }

    @Override
    public boolean asked(Due due) {
        var key = new Key(due.workspace(), due.introduction(), due.person());
        if (!planned.remove(key, due.at())) {
            return false;
        }
        asked.merge(key, 1, Integer::sum);
        return true;
    }

    @Override
    public int timesAsked(WorkspaceId workspace, UUID introduction, PersonId person) {
        return asked.getOrDefault(new Key(workspace, introduction, person), 0);
    }

    @Override
    public void report(WorkspaceId workspace, UUID introduction, PersonId person, Report report, Instant now) {
        planned.remove(new Key(workspace, introduction, person));
        introductions.report(workspace, introduction, person, report);
    }
}
