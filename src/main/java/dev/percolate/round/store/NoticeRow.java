package dev.percolate.round.store;

import dev.percolate.introduction.Circle;
import dev.percolate.round.Notice;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

@MappedEntity("round_notice")
record NoticeRow(
        String workspaceId,
        String channelId,
        @Id String personId,
        boolean everybody,
        boolean straightAway,
        @Nullable String zone,
        int round,
        Instant givenAt,
        @Nullable Instant holdsFrom,
        boolean declined,
        boolean joined) {
    Notice notice() {
        return new Notice(
                new Circle(new WorkspaceId(workspaceId), new ChannelId(channelId)),
                new PersonId(personId),
                everybody,
                straightAway,
                zone == null ? null : ZoneId.of(zone),
                round,
                givenAt,
                holdsFrom,
                declined,
                joined);
    }
}
