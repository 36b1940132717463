package dev.percolate.introduction.store;

import dev.percolate.introduction.CheckIns;
import dev.percolate.introduction.Report;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Singleton
@Transactional
class CheckInsInPostgres implements CheckIns {
    private final PartTable parts;

    CheckInsInPostgres(PartTable parts) {
        this.parts = parts;
    }

    @Override
    public void plan(WorkspaceId workspace, UUID introduction, PersonId person, Instant at) {
        parts.planCheckIn(workspace.value(), introduction, person.value(), at);
    }

    @Override
    public List<Due> due(Instant now, @Nullable Due last, int limit) {
        var rows = last == null
                ? parts.checkIns(now, limit)
                : parts.checkInsAfter(
                        now,
                        last.at(),
                        last.workspace().value(),
                        last.introduction(),
                        last.person().value(),
                        limit);
        return rows.stream()
                .map(row ->
                        new Due(new WorkspaceId(row.workspaceId()), row.id(), new PersonId(row.personId()), row.at()))
                .toList();
    }

    @Override
    public Optional<Instant> nextDue() {
        return parts.nextCheckIn();
    }

    @Override
    public boolean asked(Due due) {
        return parts.asked(
                        due.workspace().value(),
                        due.introduction(),
                        due.person().value(),
                        due.at())
                > 0;
    }

    @Override
    public int timesAsked(WorkspaceId workspace, UUID introduction, PersonId person) {
        return parts.timesAsked(workspace.value(), introduction, person.value()).orElse(0);
    }

    @Override
    public void report(
            WorkspaceId workspace, UUID introduction, PersonId person, @Nullable Report report, Instant now) {
        var length = report == null ? null : report.length();
        parts.report(
                workspace.value(),
                introduction,
                person.value(),
                report == null ? null : report.met().name(),
                length == null ? null : length.name(),
                report == null ? null : now);
    }
}
