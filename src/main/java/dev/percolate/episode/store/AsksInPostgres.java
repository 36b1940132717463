package dev.percolate.episode.store;

import dev.percolate.episode.Ask;
import dev.percolate.episode.Asks;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Singleton
final class AsksInPostgres implements Asks {
    private final AskTable table;

    AsksInPostgres(AskTable table) {
        this.table = table;
    }

    @Override
    public boolean add(Ask ask) {
        return table.add(
                        ask.workspace().value(),
                        ask.id(),
                        ask.from().value(),
                        ask.to().value(),
                        ask.view(),
                        ask.day(),
                        ask.askedAt())
                > 0;
    }

    @Override
    public Optional<Ask> find(WorkspaceId workspace, UUID id) {
        return table.find(workspace.value(), id).map(AskRow::ask);
    }

    @Override
    public Optional<Ask> about(WorkspaceId workspace, PersonId from, UUID view) {
        return table.about(workspace.value(), from.value(), view).map(AskRow::ask);
    }

    @Override
    public List<Ask> between(WorkspaceId workspace, PersonId from, PersonId to) {
        return asks(table.between(workspace.value(), from.value(), to.value()));
    }

    @Override
    public List<Ask> arrivedAt(WorkspaceId workspace, PersonId to, Instant since) {
        return asks(table.arrivedAt(workspace.value(), to.value(), since));
    }

    @Override
    public List<Ask> askedBy(WorkspaceId workspace, PersonId from, int limit) {
        return asks(table.askedBy(workspace.value(), from.value(), limit));
    }

    private static List<Ask> asks(List<AskRow> rows) {
        return rows.stream().map(AskRow::ask).toList();
    }

    @Override
    public void arrived(WorkspaceId workspace, UUID id, Instant at) {
        table.arrived(workspace.value(), id, at);
    }

    @Override
    public void setAside(WorkspaceId workspace, UUID id, Instant at) {
        table.setAside(workspace.value(), id, at);
    }

    @Override
    public void withdraw(Ask ask, Instant at) {
        table.withdraw(ask.workspace().value(), ask.id(), at);
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId person) {
        table.forget(workspace.value(), person.value());
    }
}
