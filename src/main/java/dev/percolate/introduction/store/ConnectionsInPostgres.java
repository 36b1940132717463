package dev.percolate.introduction.store;

import dev.percolate.introduction.Connection;
import dev.percolate.introduction.Connections;
import dev.percolate.introduction.Introductions.Due;
import dev.percolate.introduction.Pair;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Singleton
@Transactional
class ConnectionsInPostgres implements Connections {
    private static final String FIRST_WHO_LEFT = PersonId.someoneWhoLeft(1).value();
    private static final String SECOND_WHO_LEFT = PersonId.someoneWhoLeft(2).value();

    private final ConnectionTable connections;

    ConnectionsInPostgres(ConnectionTable connections) {
        this.connections = connections;
    }

    /// In one order for everybody, so that two who hold some of the same people never wait for each other
    /// in a circle.
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(WorkspaceId workspace, Collection<PersonId> people) {
        people.stream().sorted().forEach(person -> connections.hold("connection/" + workspace + "/" + person));
    }

    @Override
    public void keep(Connection connection) {
        var zone = connection.zone();
        connections.add(
                connection.circle().workspace().value(),
                connection.id(),
                connection.circle().channel().value(),
                connection.introducer().value(),
                zone == null ? null : zone.getId(),
                connection.pair().one().value(),
                connection.pair().other().value(),
                connection.askedAt(),
                connection.answerAt());
    }

    @Override
    public Optional<Connection> find(WorkspaceId workspace, UUID id) {
        return connections.find(workspace.value(), id).map(ConnectionRow::connection);
    }

    @Override
    public Optional<Connection> openOf(WorkspaceId workspace, PersonId introducer, Pair pair) {
        return connections
                .openOf(
                        workspace.value(),
                        introducer.value(),
                        pair.one().value(),
                        pair.other().value())
                .map(ConnectionRow::connection);
    }

    @Override
    public List<Instant> askedSince(WorkspaceId workspace, PersonId introducer, Instant since) {
        return connections.askedSince(workspace.value(), introducer.value(), since);
    }

    @Override
    public List<Connection> latestOf(WorkspaceId workspace, PersonId introducer, int limit) {
        return connections.latestOf(workspace.value(), introducer.value(), limit).stream()
                .map(ConnectionRow::connection)
                .toList();
    }

    @Override
    public boolean answer(WorkspaceId workspace, UUID id, Connection.Answer answer) {
        return connections.answer(workspace.value(), id, answer.name(), FIRST_WHO_LEFT, SECOND_WHO_LEFT) > 0;
    }

    @Override
    public List<Due> due(Instant now, @Nullable Due last, int limit) {
        var rows = last == null
                ? connections.due(now, limit)
                : connections.dueAfter(now, last.at(), last.workspace().value(), last.id(), limit);
        return rows.stream()
                .map(row -> new Due(new WorkspaceId(row.workspaceId()), row.id(), row.at()))
                .toList();
    }

    @Override
    public Optional<Instant> nextDue() {
        return connections.nextDue();
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId person) {
        connections.forget(workspace.value(), person.value());
        connections.leave(workspace.value(), person.value());
        connections.becomeSomeoneWhoLeft(workspace.value(), person.value(), FIRST_WHO_LEFT, SECOND_WHO_LEFT);
    }
}
