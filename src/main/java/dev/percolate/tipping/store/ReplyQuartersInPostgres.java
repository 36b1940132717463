package dev.percolate.tipping.store;

import dev.percolate.tipping.Origin;
import dev.percolate.tipping.ReplyQuarter;
import dev.percolate.tipping.ReplyQuarters;
import dev.percolate.tipping.ReplyTotals;
import dev.percolate.workspace.Quarter;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

@Singleton
@Transactional
class ReplyQuartersInPostgres implements ReplyQuarters {
    private final ReplyQuarterTable table;

    ReplyQuartersInPostgres(ReplyQuarterTable table) {
        this.table = table;
    }

    /// Whoever comes second waits for the first row, and then finds both.
    @Override
    public boolean keep(ReplyQuarter counted) {
        return add(counted, Origin.DETECTOR, counted.detector()) && add(counted, Origin.CHANCE, counted.chance());
    }

    private boolean add(ReplyQuarter counted, Origin origin, ReplyTotals totals) {
        return table.add(
                        counted.workspace().value(),
                        counted.quarter().firstDay(),
                        origin.name(),
                        ReplyQuarterRow.number(totals.asked()),
                        ReplyQuarterRow.number(totals.answered()),
                        ReplyQuarterRow.number(totals.silent()),
                        ReplyQuarterRow.number(totals.mentoring()),
                        ReplyQuarterRow.number(totals.later()),
                        ReplyQuarterRow.number(totals.somethingElse()),
                        ReplyQuarterRow.number(totals.neverAgain()))
                > 0;
    }

    @Override
    public Optional<Quarter> latest(WorkspaceId workspace) {
        return table.latest(workspace.value()).map(Quarter::of);
    }

    @Override
    public List<ReplyQuarter> since(WorkspaceId workspace, Quarter first) {
        var rows = table.since(workspace.value(), first.firstDay()).stream()
                .collect(Collectors.groupingBy(ReplyQuarterRow::firstDay, TreeMap::new, Collectors.toList()));
        return rows.entrySet().stream()
                .map(entry -> quarter(workspace, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static ReplyQuarter quarter(WorkspaceId workspace, LocalDate firstDay, List<ReplyQuarterRow> rows) {
        return new ReplyQuarter(
                workspace, Quarter.of(firstDay), totals(rows, Origin.DETECTOR), totals(rows, Origin.CHANCE));
    }

    private static ReplyTotals totals(List<ReplyQuarterRow> rows, Origin origin) {
        return rows.stream()
                .filter(row -> row.isOf(origin))
                .findFirst()
                .map(ReplyQuarterRow::totals)
                .orElse(ReplyTotals.HELD);
    }
}
