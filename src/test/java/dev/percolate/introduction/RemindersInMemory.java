package dev.percolate.introduction;

import dev.percolate.introduction.Introductions.Due;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

final class RemindersInMemory implements Reminders {
    private static final Comparator<Due> ORDER = Comparator.comparing(Due::at)
            .thenComparing(due -> due.workspace().value())
            .thenComparing(Due::id);

    private final Introductions introductions;
    private final Set<Due> planned = new HashSet<>();

    RemindersInMemory(Introductions introductions) {
        this.introductions = introductions;
    }

    @Override
    public void plan(WorkspaceId workspace, UUID introduction, Instant at) {
        introductions
                .find(workspace, introduction)
                .filter(known -> known.stage() instanceof Stage.Together)
                .ifPresent(_ -> {
                    planned.removeIf(
                            due -> due.workspace().equals(workspace) && due.id().equals(introduction));
                    planned.add(new Due(workspace, introduction, at));
                });
    }

    private Stream<Due> waiting() {
        return planned.stream()
                .filter(due -> introductions
                        .find(due.workspace(), due.id())
                        .flatMap(Introduction::meeting)
                        .isEmpty())
                .sorted(ORDER);
    }

    @Override
    public List<Due> due(Instant now, Due last, int limit) {
        return waiting()
                .filter(due -> !due.at().isAfter(now) && (last == null || ORDER.compare(due, last) > 0))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Instant> nextDue() {
        return waiting().map(Due::at).findFirst();
    }

    @Override
    public boolean reminded(Due due) {
        return waiting().anyMatch(due::equals) && planned.remove(due);
    }
}
