package dev.percolate.episode;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public final class ThankYousInMemory implements ThankYous {
    private final List<ThankYou> thankYous = new ArrayList<>();

    @Override
    public boolean add(ThankYou thankYou) {
        boolean known = in(
                        thankYou.workspace(),
                        other -> other.id().equals(thankYou.id())
                                || other.from().equals(thankYou.from())
                                        && other.to().equals(thankYou.to())
                                        && other.sentOn().equals(thankYou.sentOn()))
                .findFirst()
                .isPresent();
        return !known && thankYous.add(thankYou);
    }

    @Override
    public Optional<ThankYou> find(WorkspaceId workspace, UUID id) {
        return in(workspace, thankYou -> thankYou.id().equals(id)).findFirst();
    }

    @Override
    public List<ThankYou> ofTie(Tie tie) {
        return in(tie.workspace(), thankYou -> thankYou.tie().equals(tie)).toList();
    }

    @Override
    public List<ThankYou> sentBy(WorkspaceId workspace, PersonId from, int limit) {
        return in(workspace, thankYou -> thankYou.from().equals(from))
                .limit(limit)
                .toList();
    }

    @Override
    public List<ThankYou> arrivedAt(WorkspaceId workspace, PersonId to, int limit) {
        return in(workspace, thankYou -> thankYou.to().equals(to) && thankYou.hasArrived())
                .limit(limit)
                .toList();
    }

    private Stream<ThankYou> in(WorkspaceId workspace, Predicate<ThankYou> which) {
        return thankYous.stream()
                .filter(thankYou -> thankYou.workspace().equals(workspace))
                .filter(which)
                .sorted(Comparator.comparing(ThankYou::sentAt).reversed().thenComparing(ThankYou::id));
    }

    @Override
    public boolean arrived(WorkspaceId workspace, UUID id, Instant at) {
        boolean waiting = find(workspace, id).filter(one -> !one.hasArrived()).isPresent();
        if (waiting) {
            thankYous.replaceAll(
                    one -> one.workspace().equals(workspace) && one.id().equals(id) ? arrived(one, at) : one);
        }
        return waiting;
    }

    private static ThankYou arrived(ThankYou one, Instant at) {
        return new ThankYou(
                one.workspace(),
                one.id(),
                one.from(),
                one.to(),
                one.view(),
                one.day(),
                one.invitation(),
                one.sentOn(),
                one.sentAt(),
                at);
    }

    @Override
    public Set<PersonId> known(WorkspaceId workspace, PersonId person) {
        return in(workspace, one -> one.from().equals(person) || one.to().equals(person))
                .map(one -> one.from().equals(person) ? one.to() : one.from())
                .collect(Collectors.toSet());
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId person) {
        thankYous.removeIf(one -> one.workspace().equals(workspace)
                && (one.from().equals(person) || one.to().equals(person)));
    }
}
