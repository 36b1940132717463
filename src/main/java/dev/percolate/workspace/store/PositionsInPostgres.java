package dev.percolate.workspace.store;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.Position;
import dev.percolate.workspace.PositionFacts;
import dev.percolate.workspace.PositionTraces;
import dev.percolate.workspace.Positions;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

@Singleton
@Transactional
class PositionsInPostgres implements Positions, PositionTraces {
    private static final Duration A_WHILE = Duration.ofDays(1);

    private final PositionTable positions;
    private final PositionWantedTable wanted;
    private final PositionListTable lists;
    private final SealedFacts sealing;

    PositionsInPostgres(
            PositionTable positions, PositionWantedTable wanted, PositionListTable lists, SealedFacts sealing) {
        this.positions = positions;
        this.wanted = wanted;
        this.lists = lists;
        this.sealing = sealing;
    }

    @Override
    public Map<PersonId, Position> of(WorkspaceId workspace, Collection<PersonId> people) {
        Map<PersonId, PositionFacts> slack = new HashMap<>();
        Map<PersonId, PositionFacts> listed = new HashMap<>();
        for (var row : positions.of(workspace.value(), ids(people))) {
            var person = new PersonId(row.personId());
            var said = row.source().equals(PositionRow.SLACK) ? slack : listed;
            sealing.open(workspace, person, row.sealed()).ifPresent(facts -> said.put(person, facts));
        }
        Map<PersonId, Position> merged = new HashMap<>();
        listed.forEach((person, facts) ->
                merged.put(person, Position.of(slack.getOrDefault(person, PositionFacts.NONE), facts)));
        slack.forEach((person, facts) -> merged.putIfAbsent(person, Position.of(facts, PositionFacts.NONE)));
        return Map.copyOf(merged);
    }

    @Override
    public void wanted(WorkspaceId workspace, Collection<PersonId> people, Instant now) {
        wanted.want(workspace.value(), ids(people), now, now.minus(A_WHILE));
    }

    @Override
    public Traces of(WorkspaceId workspace, PersonId person) {
        Map<String, Kept> kept = new HashMap<>();
        for (var row : positions.of(workspace.value(), person.value())) {
            sealing.open(workspace, person, row.sealed())
                    .ifPresent(facts -> kept.put(row.source(), new Kept(facts, row.since())));
        }
        return new Traces(
                kept.get(PositionRow.SLACK),
                kept.get(PositionRow.LISTED),
                wanted.isWanted(workspace.value(), person.value()),
                lists.find(workspace.value())
                        .filter(row -> row.uploadedBy().equals(person.value()))
                        .map(PositionListRow::list)
                        .orElse(null));
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId person) {
        // In the order in which whoever writes here takes them: the list, who is wanted, what is known.
        lists.forget(
                workspace.value(), person.value(), PersonId.someoneWhoLeft(1).value());
        wanted.forget(workspace.value(), person.value());
        positions.forget(workspace.value(), person.value());
    }

    private static String ids(Collection<PersonId> people) {
        return people.stream()
                .filter(person -> !person.isSomeoneWhoLeft())
                .map(PersonId::value)
                .collect(Collectors.joining(","));
    }
}
