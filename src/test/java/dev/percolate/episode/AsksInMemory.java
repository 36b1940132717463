package dev.percolate.episode;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

public final class AsksInMemory implements Asks {
    private final List<Ask> asks = new ArrayList<>();

    @Override
    public boolean add(Ask ask) {
        return about(ask.workspace(), ask.from(), ask.view()).isEmpty() && asks.add(ask);
    }

    @Override
    public Optional<Ask> find(WorkspaceId workspace, UUID id) {
        return in(workspace, ask -> ask.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Ask> about(WorkspaceId workspace, PersonId from, UUID view) {
        return in(workspace, ask -> ask.from().equals(from) && ask.view().equals(view))
                .findFirst();
    }

    @Override
    public List<Ask> between(WorkspaceId workspace, PersonId from, PersonId to) {
        return in(workspace, ask -> ask.from().equals(from) && ask.to().equals(to))
                .toList();
    }

    @Override
    public List<Ask> arrivedAt(WorkspaceId workspace, PersonId to, Instant since) {
        return in(workspace, ask -> ask.to().equals(to))
                .filter(ask ->
                        Objects.requireNonNullElse(ask.arrivedAt(), Instant.MIN).isAfter(since))
                .toList();
    }

    @Override
    public List<Ask> askedBy(WorkspaceId workspace, PersonId from, int limit) {
        return in(workspace, ask -> ask.from().equals(from)).limit(limit).toList();
    }

    private Stream<Ask> in(WorkspaceId workspace, Predicate<Ask> which) {
        return asks.stream()
                .filter(ask -> ask.workspace().equals(workspace))
                .filter(which)
                .sorted(Comparator.comparing(Ask::askedAt).reversed().thenComparing(Ask::id));
    }

    @Override
    public void arrived(WorkspaceId workspace, UUID id, Instant at) {
        change(
                workspace,
                id,
                ask -> new Ask(
                        workspace,
                        id,
                        ask.from(),
                        ask.to(),
                        ask.view(),
                        ask.day(),
                        ask.askedAt(),
                        Objects.requireNonNullElse(ask.arrivedAt(), at),
                        ask.setAsideAt(),
                        ask.withdrawnAt()));
    }

    @Override
    public void setAside(WorkspaceId workspace, UUID id, Instant at) {
        change(
                workspace,
                id,
                ask -> new Ask(
                        workspace,
                        id,
                        ask.from(),
                        ask.to(),
                        ask.view(),
                        ask.day(),
                        ask.askedAt(),
                        ask.arrivedAt(),
                        at,
                        ask.withdrawnAt()));
    }

    private void change(WorkspaceId workspace, UUID id, UnaryOperator<Ask> change) {
        asks.replaceAll(ask -> ask.workspace().equals(workspace) && ask.id().equals(id) ? change.apply(ask) : ask);
    }

    @Override
    public void withdraw(Ask ask, Instant at) {
        change(
                ask.workspace(),
                ask.id(),
                one -> new Ask(
                        one.workspace(),
                        one.id(),
                        one.from(),
                        one.to(),
                        one.view(),
                        one.day(),
                        one.askedAt(),
                        one.arrivedAt(),
                        one.setAsideAt(),
                        Objects.requireNonNullElse(one.withdrawnAt(), at)));
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId person) {
        asks.removeIf(ask -> ask.workspace().equals(workspace)
                && (ask.from().equals(person) || ask.to().equals(person)));
    }
}
