package dev.percolate.round.store;

import dev.percolate.introduction.Circle;
import dev.percolate.round.RoundMembers;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

@Singleton
@Transactional
class RoundMembersInPostgres implements RoundMembers {
    private final RoundMemberTable table;

    RoundMembersInPostgres(RoundMemberTable table) {
        this.table = table;
    }

    @Override
    public Map<PersonId, Turn> of(Circle circle) {
        return table.of(circle.workspace().value(), circle.channel().value()).stream()
                .collect(Collectors.toUnmodifiableMap(row -> new PersonId(row.personId()), RoundMemberRow::turn));
    }

    @Override
    public Turn of(Circle circle, PersonId person) {
        return table.find(circle.workspace().value(), circle.channel().value(), person.value())
                .map(RoundMemberRow::turn)
                .orElse(Turn.NEW);
    }

    @Override
    public void skip(Circle circle, PersonId person, int number) {
        table.skip(circle.workspace().value(), circle.channel().value(), person.value(), number == 0 ? null : number);
    }

    @Override
    public void keep(Circle circle, Map<PersonId, Integer> owed, Set<PersonId> inThree) {
        if (!owed.isEmpty()) {
            table.keep(owed.entrySet().stream()
                    .map(entry -> new RoundMemberRow(
                            circle.workspace().value(),
                            circle.channel().value(),
                            entry.getKey().value(),
                            entry.getValue(),
                            inThree.contains(entry.getKey()),
                            null))
                    .toList());
        }
    }

    @Override
    public void forget(Circle circle, Collection<PersonId> people) {
        if (!people.isEmpty()) {
            table.forgetAll(
                    circle.workspace().value(),
                    circle.channel().value(),
                    people.stream().map(PersonId::value).toList());
        }
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId person) {
        table.forget(workspace.value(), person.value());
    }
}
