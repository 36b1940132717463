package dev.percolate.introduction.store;

import dev.percolate.introduction.Pair;
import dev.percolate.introduction.Wishes;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@Singleton
@Transactional
class WishesInPostgres implements Wishes {
    private final WishTable table;

    WishesInPostgres(WishTable table) {
        this.table = table;
    }

    @Override
    public void wish(WorkspaceId workspace, PersonId person, PersonId other, Instant now) {
        table.wish(workspace.value(), person.value(), other.value(), now);
    }

    @Override
    public void takeBack(WorkspaceId workspace, PersonId person, PersonId other) {
        table.takeBack(workspace.value(), person.value(), other.value());
    }

    @Override
    public Map<PersonId, Instant> of(WorkspaceId workspace, PersonId person) {
        return table.of(workspace.value(), person.value()).stream()
                .collect(Collectors.toUnmodifiableMap(row -> new PersonId(row.otherId()), WishRow::wishedAt));
    }

    @Override
    public Set<Pair> mutual(WorkspaceId workspace) {
        return table.mutual(workspace.value()).stream()
                .map(WishesInPostgres::pair)
                .collect(Collectors.toSet());
    }

    /// Few people wish, so few rows are looked at and fewer removed.
    @Override
    public void end(WorkspaceId workspace, Collection<Pair> pairs) {
        if (pairs.isEmpty()) {
            return;
        }
        var people = pairs.stream()
                .flatMap(pair -> Stream.of(pair.one().value(), pair.other().value()))
                .distinct()
                .toList();
        var ended = Set.copyOf(pairs);
        table.ofAny(workspace.value(), people).stream()
                .filter(row -> ended.contains(pair(row)))
                .forEach(row -> table.takeBack(workspace.value(), row.personId(), row.otherId()));
    }

    private static Pair pair(WishRow row) {
        return new Pair(new PersonId(row.personId()), new PersonId(row.otherId()));
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId person) {
        table.forget(workspace.value(), person.value());
    }
}
