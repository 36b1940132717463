package dev.percolate.introduction.store;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.CountedQuarters.Uncounted;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.Quarter;
import dev.percolate.workspace.WorkspaceId;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Introspected
record UncountedRow(
        String workspaceId,
        String channelId,
        Instant first,
        @Nullable LocalDate counted) {
    Uncounted uncounted() {
        return new Uncounted(
                new Circle(new WorkspaceId(workspaceId), new ChannelId(channelId)),
                first,
                counted == null ? null : Quarter.of(counted));
    }
}
