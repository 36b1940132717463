package dev.percolate.request;

import dev.percolate.introduction.Words;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

public final class HopesInMemory implements Hopes {
    private final Map<Key, Hope> kept = new HashMap<>();
    private final ApproachesInMemory approaches;

    private record Key(WorkspaceId workspace, PersonId person) {}

    public HopesInMemory(ApproachesInMemory approaches) {
        this.approaches = approaches;
    }

    @Override
    public void keep(Hope hope) {
        kept.merge(
                new Key(hope.workspace(), hope.person()), hope, (before, _) -> with(hope, hope.pausedUntil(), before));
    }

    private static Hope with(Hope hope, @Nullable LocalDate pausedUntil, Hope before) {
        return new Hope(
                hope.workspace(),
                hope.person(),
                hope.hopesFor(),
                hope.needs(),
                hope.hiddenFrom(),
                pausedUntil,
                before.since(),
                hope.changedAt());
    }

    @Override
    public Optional<Hope> find(WorkspaceId workspace, PersonId person) {
        return Optional.ofNullable(kept.get(new Key(workspace, person)));
    }

    @Override
    public Map<PersonId, Hope> of(WorkspaceId workspace, Collection<PersonId> people) {
        return kept.values().stream()
                .filter(hope -> hope.workspace().equals(workspace) && people.contains(hope.person()))
                .collect(Collectors.toMap(Hope::person, hope -> hope));
    }

    @Override
    public boolean pause(WorkspaceId workspace, PersonId person, @Nullable LocalDate until) {
        return kept.computeIfPresent(new Key(workspace, person), (_, hope) -> with(hope, until, hope)) != null;
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId person) {
        kept.remove(new Key(workspace, person));
    }

    @Override
    public List<Found> looking(WorkspaceId workspace, Look look) {
        return kept.values().stream()
                .filter(hope -> hope.workspace().equals(workspace) && !hope.isPausedOn(look.today()))
                .filter(hope -> approaches
                        .offeredSince(workspace, List.of(hope.person()), look.notSince())
                        .isEmpty())
                .map(hope -> new Found(
                        hope,
                        Words.of(look.helpsWith()).sharedWith(Words.of(hope.hopesFor())),
                        approaches.lastTo(workspace, hope.person())))
                .sorted(Comparator.comparing((Found found) -> !hasToDo(found, look))
                        .thenComparing(Found::lastOffered, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(found -> Objects.hash(found.hope().person(), look.seed())))
                .limit(look.most())
                .toList();
    }

    private static boolean hasToDo(Found found, Look look) {
        return found.sharedWords() > 0 || found.hope().needs().stream().anyMatch(look.needs()::contains);
    }
}
