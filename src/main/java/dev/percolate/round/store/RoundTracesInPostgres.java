package dev.percolate.round.store;

import dev.percolate.introduction.Circle;
import dev.percolate.round.RoundMembers.Turn;
import dev.percolate.round.RoundTraces;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

@Singleton
final class RoundTracesInPostgres implements RoundTraces {
    private final RoundMemberTable members;
    private final RoundPersonTable people;

    RoundTracesInPostgres(RoundMemberTable members, RoundPersonTable people) {
        this.members = members;
        this.people = people;
    }

    @Override
    public Map<Circle, Turn> turns(WorkspaceId workspace, PersonId person) {
        return members.everywhere(workspace.value(), person.value()).stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> new Circle(workspace, new ChannelId(row.channelId())), RoundMemberRow::turn));
    }

    @Override
    public List<TakingPart> takingPart(WorkspaceId workspace, PersonId person) {
        return people.everywhere(workspace.value(), person.value()).stream()
                .map(row -> new TakingPart(new Circle(workspace, new ChannelId(row.channelId())), row.number()))
                .toList();
    }
}
