package dev.percolate.introduction.store;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.Connection;
import dev.percolate.introduction.Pair;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("connection")
record ConnectionRow(
        @Id UUID id,
        String workspaceId,
        String channelId,
        String introducerId,
        @Nullable String zone,
        String oneId,
        String otherId,
        Instant askedAt,
        Instant answerAt,
        @Nullable String answer) {
    Connection connection() {
        return new Connection(
                id,
                new Circle(new WorkspaceId(workspaceId), new ChannelId(channelId)),
                new PersonId(introducerId),
                zone == null ? null : ZoneId.of(zone),
                new Pair(new PersonId(oneId), new PersonId(otherId)),
                askedAt,
                answerAt,
                answer == null ? null : Connection.Answer.valueOf(answer));
    }
}
