package dev.percolate.welcome.store;

import dev.percolate.introduction.Circle;
import dev.percolate.welcome.Host;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("host")
record HostRow(
        String workspaceId,
        String channelId,
        @Id String personId,
        Instant since,
        boolean showsTheRopes,
        @Nullable Instant askedAt) {
    Host host() {
        return new Host(
                new Circle(new WorkspaceId(workspaceId), new ChannelId(channelId)),
                new PersonId(personId),
                showsTheRopes,
                since,
                askedAt);
    }
}
