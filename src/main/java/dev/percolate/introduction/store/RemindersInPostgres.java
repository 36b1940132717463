package dev.percolate.introduction.store;

import dev.percolate.introduction.Introductions.Due;
import dev.percolate.introduction.Reminders;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Singleton
final class RemindersInPostgres implements Reminders {
    private final IntroductionTable introductions;

    RemindersInPostgres(IntroductionTable introductions) {
        this.introductions = introductions;
    }

    @Override
    public void plan(WorkspaceId workspace, UUID introduction, Instant at) {
        introductions.planReminder(workspace.value(), introduction, at);
    }

    @Override
    public List<Due> due(Instant now, @Nullable Due last, int limit) {
        var rows = last == null
                ? introductions.reminders(now, limit)
                : introductions.remindersAfter(now, last.at(), last.workspace().value(), last.id(), limit);
        return rows.stream()
                .map(row -> new Due(new WorkspaceId(row.workspaceId()), row.id(), row.at()))
                .toList();
    }

    @Override
    public Optional<Instant> nextDue() {
        return introductions.nextReminder();
    }

    @Override
    public boolean reminded(Due due) {
        return introductions.reminded(due.workspace().value(), due.id(), due.at()) > 0;
    }
}
