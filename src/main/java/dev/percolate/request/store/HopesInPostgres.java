package dev.percolate.request.store;

import dev.percolate.request.Hope;
import dev.percolate.request.Hopes;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@Singleton
final class HopesInPostgres implements Hopes {
    private final HopeTable table;
    private final SealedHopes sealed;

    HopesInPostgres(HopeTable table, SealedHopes sealed) {
        this.table = table;
        this.sealed = sealed;
    }

    @Override
    public void keep(Hope hope) {
        String workspace = hope.workspace().value();
        String person = hope.person().value();
        table.keep(
                workspace,
                person,
                hope.hopesFor(),
                OfferRow.joined(hope.needs()),
                sealed.sealHiddenFrom(workspace, person, hope.hiddenFrom()),
                hope.pausedUntil(),
                hope.since(),
                hope.changedAt());
    }

    @Override
    public Optional<Hope> find(WorkspaceId workspace, PersonId person) {
        return Optional.ofNullable(of(workspace, List.of(person)).get(person));
    }

    @Override
    public Map<PersonId, Hope> of(WorkspaceId workspace, Collection<PersonId> people) {
        return table.of(workspace.value(), MentorOffersInPostgres.ids(people)).stream()
                .flatMap(row -> hope(row).stream())
                .collect(Collectors.toMap(Hope::person, hope -> hope));
    }

    @Override
    public boolean pause(WorkspaceId workspace, PersonId person, @Nullable LocalDate until) {
        return table.pause(workspace.value(), person.value(), until) > 0;
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId person) {
        table.forget(workspace.value(), person.value());
    }

    @Override
    public List<Found> looking(WorkspaceId workspace, Look look) {
        return table
                .looking(
                        workspace.value(),
                        look.helpsWith(),
                        OfferRow.joined(look.needs()),
                        look.today(),
                        look.notSince(),
                        Long.toString(look.seed()),
                        look.most())
                .stream()
                .flatMap(row ->
                        hope(row.hope()).stream().map(hope -> new Found(hope, (int) row.shared(), row.lastOffered())))
                .toList();
    }

    /// Where nobody can tell any more who should not see it, nobody is shown it.
    private Optional<Hope> hope(HopeRow row) {
        return sealed.openHiddenFrom(row.workspaceId(), row.personId(), row.hiddenFrom())
                .map(hidden -> new Hope(
                        new WorkspaceId(row.workspaceId()),
                        new PersonId(row.personId()),
                        row.hopesFor(),
                        OfferRow.needs(row.needs()),
                        hidden,
                        row.pausedUntil(),
                        row.since(),
                        row.changedAt()));
    }
}
