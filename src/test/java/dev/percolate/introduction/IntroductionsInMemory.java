package dev.percolate.introduction;

import dev.percolate.introduction.Introduction.Part;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

final class IntroductionsInMemory implements Introductions {
    private final List<Introduction> kept = new ArrayList<>();

    @Override
    public boolean open(Introduction introduction) {
        if (introduction.people().stream().anyMatch(busyIn(introduction.circle())::contains)) {
            return false;
        }
        return kept.add(introduction);
    }

    @Override
    public Optional<Introduction> find(WorkspaceId workspace, UUID id) {
        return kept.stream()
                .filter(introduction -> introduction.circle().workspace().equals(workspace)
                        && introduction.id().equals(id))
                .findFirst();
    }

    @Override
    public Optional<Introduction> openOf(Circle circle, PersonId person) {
        return kept.stream()
                .filter(introduction -> introduction.open()
                        && introduction.circle().equals(circle)
                        && introduction.partOf(person).isPresent())
                .findFirst();
    }

    @Override
    public Set<PersonId> busyIn(Circle circle) {
        return kept.stream()
                .filter(introduction ->
                        introduction.open() && introduction.circle().equals(circle))
                .flatMap(introduction -> introduction.people().stream())
                .collect(Collectors.toSet());
    }

    @Override
    public List<Encounter> encountersOf(WorkspaceId workspace, PersonId person) {
        return kept.stream()
                .filter(introduction -> introduction.circle().workspace().equals(workspace)
                        && introduction.partOf(person).isPresent())
                .flatMap(introduction -> introduction.othersThan(person).stream()
                        .map(other -> new Encounter(other.person(), introduction.openedAt(), introduction.open())))
                .toList();
    }

    @Override
    public boolean reply(WorkspaceId workspace, UUID id, PersonId person, Reply reply, Instant now) {
        boolean changes = find(workspace, id)
                .filter(Introduction::open)
                .flatMap(introduction -> introduction.partOf(person))
                .filter(part -> part.reply() != reply)
                .isPresent();
        if (changes) {
            replace(
                    workspace,
                    id,
                    introduction -> withParts(
                            introduction,
                            introduction.open(),
                            introduction.parts().stream()
                                    .map(part -> part.person().equals(person)
                                            ? new Part(person, part.said(), part.wishMet(), reply)
                                            : part)
                                    .toList()));
        }
        return changes;
    }

    void close(WorkspaceId workspace, UUID id) {
        replace(workspace, id, introduction -> withParts(introduction, false, introduction.parts()));
    }

    private void replace(WorkspaceId workspace, UUID id, UnaryOperator<Introduction> change) {
        kept.replaceAll(introduction -> introduction.id().equals(id)
                        && introduction.circle().workspace().equals(workspace)
                ? change.apply(introduction)
                : introduction);
    }

    private static Introduction withParts(Introduction introduction, boolean open, List<Part> parts) {
        return new Introduction(
                introduction.id(),
                introduction.circle(),
                introduction.askedBy(),
                introduction.openedAt(),
                open,
                parts,
                introduction.grounds());
    }
}
