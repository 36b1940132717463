package dev.percolate.tipping.store;

import dev.percolate.episode.Tie;
import dev.percolate.tipping.NamedTie;
import dev.percolate.tipping.NamedTies;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

@Singleton
@Transactional
class NamedTiesInPostgres implements NamedTies {
    private final NamedTieTable table;

    NamedTiesInPostgres(NamedTieTable table) {
        this.table = table;
    }

    /// In one order for everybody, so that two who hold some of the same ties never wait for each other
    /// in a circle.
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(Collection<Tie> ties) {
        ties.stream()
                .distinct()
                .sorted()
                .forEach(tie -> table.hold("naming/" + tie.workspace() + "/" + tie.one() + "/" + tie.other()));
    }

    @Override
    public void agree(Tie tie, Instant now) {
        table.agree(tie.workspace().value(), tie.one().value(), tie.other().value(), now);
    }

    @Override
    public void takeBack(Tie tie) {
        table.takeBack(tie.workspace().value(), tie.one().value(), tie.other().value());
    }

    @Override
    public List<Tie> due(Instant now, int limit) {
        return table.due(now, limit).stream().map(NamedTieRow::tie).toList();
    }

    @Override
    public Optional<Instant> nextDue() {
        return table.nextDue();
    }

    @Override
    public void putOff(Tie tie, Instant until) {
        table.putOff(tie.workspace().value(), tie.one().value(), tie.other().value(), until);
    }

    @Override
    public boolean name(NamedTie named) {
        var tie = named.tie();
        return table.name(
                        tie.workspace().value(),
                        tie.one().value(),
                        tie.other().value(),
                        named.namedAt(),
                        named.conversations(),
                        named.since())
                > 0;
    }

    @Override
    public Optional<NamedTie> find(Tie tie) {
        return table.find(
                        tie.workspace().value(), tie.one().value(), tie.other().value())
                .map(NamedTieRow::named);
    }

    @Override
    public List<NamedTie> of(WorkspaceId workspace, Collection<PersonId> people) {
        return table.of(workspace.value(), People.joined(people)).stream()
                .map(NamedTieRow::named)
                .toList();
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
