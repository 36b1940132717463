package dev.percolate.request;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class PeopleShownInMemory implements PeopleShown {
    private final Map<Key, Shown> kept = new HashMap<>();

    private record Key(WorkspaceId workspace, PersonId mentor) {}

    @Override
    public List<PersonId> keep(WorkspaceId workspace, PersonId mentor, LocalDate day, List<PersonId> people) {
        return kept.merge(
                        new Key(workspace, mentor),
                        new Shown(day, people),
                        (before, now) -> before.day().equals(day) ? before : now)
                .people();
    }

    @Override
    public Optional<Shown> latest(WorkspaceId workspace, PersonId mentor) {
        return Optional.ofNullable(kept.get(new Key(workspace, mentor)));
    }

    @Override
    public void forgetBefore(LocalDate day) {
        kept.values().removeIf(shown -> shown.day().isBefore(day));
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId person) {
        kept.remove(new Key(workspace, person));
        kept.replaceAll((key, shown) -> key.workspace().equals(workspace)
                ? new Shown(
                        shown.day(),
                        shown.people().stream()
                                .filter(one -> !one.equals(person))
                                .toList())
                : shown);
    }
}
