package dev.percolate.episode.store;

import dev.percolate.episode.ThankYou;
import dev.percolate.episode.ThankYous;
import dev.percolate.episode.Tie;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@Singleton
final class ThankYousInPostgres implements ThankYous {
    private final ThankYouTable table;

    ThankYousInPostgres(ThankYouTable table) {
        this.table = table;
    }

    @Override
    public boolean add(ThankYou thankYou) {
        return table.add(
                        thankYou.workspace().value(),
                        thankYou.id(),
                        thankYou.from().value(),
                        thankYou.to().value(),
                        thankYou.view(),
                        thankYou.day(),
                        thankYou.invitation().name(),
                        thankYou.sentOn(),
                        thankYou.sentAt())
                > 0;
    }

    @Override
    public Optional<ThankYou> find(WorkspaceId workspace, UUID id) {
        return table.find(workspace.value(), id).map(ThankYouRow::thankYou);
    }

    @Override
    public List<ThankYou> ofTie(Tie tie) {
        return thankYous(table.ofTie(
                tie.workspace().value(), tie.one().value(), tie.other().value()));
    }

    @Override
    public List<ThankYou> sentBy(WorkspaceId workspace, PersonId from, int limit) {
        return thankYous(table.sentBy(workspace.value(), from.value(), limit));
    }

    @Override
    public List<ThankYou> arrivedAt(WorkspaceId workspace, PersonId to, int limit) {
        return thankYous(table.arrivedAt(workspace.value(), to.value(), limit));
    }

    private static List<ThankYou> thankYous(List<ThankYouRow> rows) {
        return rows.stream().map(ThankYouRow::thankYou).toList();
    }

    @Override
    public boolean arrived(WorkspaceId workspace, UUID id, Instant at) {
        return table.arrived(workspace.value(), id, at) > 0;
    }

    @Override
    public Set<PersonId> known(WorkspaceId workspace, PersonId person) {
        return table.known(workspace.value(), person.value()).stream()
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId person) {
        table.forget(workspace.value(), person.value());
    }
}
