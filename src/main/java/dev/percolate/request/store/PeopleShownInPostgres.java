package dev.percolate.request.store;

import dev.percolate.request.PeopleShown;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

@Singleton
final class PeopleShownInPostgres implements PeopleShown {
    private final ShownTable table;

    PeopleShownInPostgres(ShownTable table) {
        this.table = table;
    }

    @Override
    public List<PersonId> keep(WorkspaceId workspace, PersonId mentor, LocalDate day, List<PersonId> people) {
        table.keep(workspace.value(), mentor.value(), day, MentorOffersInPostgres.ids(people));
        return latest(workspace, mentor).map(Shown::people).orElseGet(List::of);
    }

    @Override
    public Optional<Shown> latest(WorkspaceId workspace, PersonId mentor) {
        return table.latest(workspace.value(), mentor.value())
                .map(row -> new Shown(
                        row.day(),
                        Arrays.stream(row.people().split(","))
                                .filter(id -> !id.isEmpty())
                                .map(PersonId::new)
                                .toList()));
    }

    @Override
    public void forgetBefore(LocalDate day) {
        table.forgetBefore(day);
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId person) {
        table.forget(workspace.value(), person.value());
        table.forgetShown(workspace.value(), person.value());
    }
}
