package dev.percolate.introduction.slack;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.Connection;
import dev.percolate.introduction.ConnectionsInMemory;
import dev.percolate.introduction.IdeasDeclinedInMemory;
import dev.percolate.introduction.Pair;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PersonalData;
import dev.percolate.workspace.PersonalDataContract;
import dev.percolate.workspace.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

final class ConnectionDataTest implements PersonalDataContract {
    private final ConnectionsInMemory connections = new ConnectionsInMemory();
    private final IdeasDeclinedInMemory ideas = new IdeasDeclinedInMemory();
    private final PersonalData data = new ConnectionData(connections, ideas);
    private int entered;

    @Override
    public PersonalData personalData() {
        return data;
    }

    /// Asks for the other and a third, hears that they were introduced, and wants no ideas of others.
    @Override
    public String enters(WorkspaceId workspace, PersonId who, PersonId other, Instant now) {
        entered++;
        var circle = new Circle(workspace, new ChannelId("C" + entered));
        var id = new UUID(9, entered);
        connections.keep(new Connection(
                id,
                circle,
                who,
                null,
                new Pair(other, new PersonId("U3CHIARA")),
                now,
                now.plus(Duration.ofDays(7)),
                null));
        ideas.decline(workspace, who, now);
        connections.answer(workspace, id, Connection.Answer.INTRODUCED);
        return "in <#C" + entered + ">; they were introduced.";
    }
}
