package dev.percolate.introduction;

import dev.percolate.introduction.Introductions.Due;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

public final class ConnectionsInMemory implements Connections {
    private final List<Kept> kept = new ArrayList<>();

    /// The two stand as the store has them: each keeps their place when they become someone who left.
    private record Kept(Connection connection, PersonId one, PersonId other, Set<PersonId> leaving) {
        Kept(Connection connection) {
            this(connection, connection.pair().one(), connection.pair().other(), new HashSet<>());
        }

        boolean isOpen() {
            return connection.answer() == null;
        }

        Kept answered(Connection.Answer answer) {
            return with(answer, left(one, 1, leaving), left(other, 2, leaving));
        }

        Kept without(PersonId person) {
            return with(connection.answer(), left(one, 1, Set.of(person)), left(other, 2, Set.of(person)));
        }

        private static PersonId left(PersonId person, int place, Set<PersonId> leaving) {
            return leaving.contains(person) ? PersonId.someoneWhoLeft(place) : person;
        }

        private Kept with(Connection.Answer answer, PersonId first, PersonId second) {
            var changed = new Connection(
                    connection.id(),
                    connection.circle(),
                    connection.introducer(),
                    connection.zone(),
                    new Pair(first, second),
                    connection.askedAt(),
                    connection.answerAt(),
                    answer);
            return new Kept(changed, first, second, Set.of());
        }
    }

    /// What another does until it lets go of whom it holds.
    Runnable meanwhile = () -> {};

    /// Who was held, in order.
    final List<PersonId> held = new ArrayList<>();

    @Override
    public void hold(WorkspaceId workspace, Collection<PersonId> people) {
        var before = meanwhile;
        meanwhile = () -> {};
        before.run();
        held.addAll(people);
    }

    @Override
    public void keep(Connection connection) {
        if (openOf(connection.circle().workspace(), connection.introducer(), connection.pair())
                .isPresent()) {
            throw new IllegalStateException("there is one of the same two");
        }
        kept.add(new Kept(connection));
    }

    private Stream<Connection> in(WorkspaceId workspace) {
        return kept.stream()
                .map(Kept::connection)
                .filter(connection -> connection.circle().workspace().equals(workspace));
    }

    @Override
    public Optional<Connection> find(WorkspaceId workspace, UUID id) {
        return in(workspace).filter(connection -> connection.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Connection> openOf(WorkspaceId workspace, PersonId introducer, Pair pair) {
        return in(workspace)
                .filter(connection -> connection.answer() == null
                        && connection.introducer().equals(introducer)
                        && connection.pair().equals(pair))
                .findFirst();
    }

    @Override
    public List<Instant> askedSince(WorkspaceId workspace, PersonId introducer, Instant since) {
        return in(workspace)
                .filter(connection -> connection.introducer().equals(introducer))
                .map(Connection::askedAt)
                .filter(since::isBefore)
                .sorted()
                .toList();
    }

    @Override
    public List<Connection> latestOf(WorkspaceId workspace, PersonId introducer, int limit) {
        return in(workspace)
                .filter(connection -> connection.introducer().equals(introducer))
                .sorted(Comparator.comparing(Connection::askedAt).reversed().thenComparing(Connection::id))
                .limit(limit)
                .toList();
    }

    @Override
    public boolean answer(WorkspaceId workspace, UUID id, Connection.Answer answer) {
        return change(
                one -> one.isOpen()
                        && one.connection().circle().workspace().equals(workspace)
                        && one.connection().id().equals(id),
                one -> one.answered(answer));
    }

    @Override
    public List<Due> due(Instant now, Due last, int limit) {
        var order = Comparator.comparing(Due::at)
                .thenComparing(due -> due.workspace().value())
                .thenComparing(Due::id);
        return kept.stream()
                .filter(Kept::isOpen)
                .map(Kept::connection)
                .map(open -> new Due(open.circle().workspace(), open.id(), open.answerAt()))
                .filter(due -> !due.at().isAfter(now) && (last == null || order.compare(due, last) > 0))
                .sorted(order)
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Instant> nextDue() {
        return kept.stream()
                .filter(Kept::isOpen)
                .map(one -> one.connection().answerAt())
                .min(Comparator.naturalOrder());
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId person) {
        kept.removeIf(one -> one.connection().circle().workspace().equals(workspace)
                && one.connection().introducer().equals(person));
        Map<Boolean, List<Kept>> named = new HashMap<>();
        kept.stream()
                .filter(one -> one.connection().circle().workspace().equals(workspace)
                        && one.connection().people().contains(person))
                .forEach(one -> named.computeIfAbsent(one.isOpen(), _ -> new ArrayList<>())
                        .add(one));
        named.getOrDefault(true, List.of()).forEach(open -> open.leaving().add(person));
        named.getOrDefault(false, List.of()).forEach(told -> change(told::equals, one -> one.without(person)));
    }

    private boolean change(Predicate<Kept> which, UnaryOperator<Kept> change) {
        boolean found = kept.stream().anyMatch(which);
        kept.replaceAll(one -> which.test(one) ? change.apply(one) : one);
        return found;
    }
}
