package dev.percolate.round.store;

import dev.percolate.introduction.Circle;
import dev.percolate.round.Round;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A round that goes on.
@MappedEntity("round")
record RoundRow(
        String workspaceId,
        String channelId,
        @Id int number,
        int groupSize,
        String takesPart,
        String way,
        String mix,
        String mixStrength,
        boolean reports,
        String admitted,
        UUID seed,
        Instant beganAt,
        String step,
        Instant dueAt,
        @Nullable Instant secondWaveAt,
        Instant closesAt) {
    Round round() {
        return new Round(
                new Circle(new WorkspaceId(workspaceId), new ChannelId(channelId)),
                number,
                groupSize,
                new MannerColumns(takesPart, way, mix, mixStrength, reports, admitted).manner(),
                seed,
                beganAt,
                Round.Step.valueOf(step),
                dueAt,
                secondWaveAt,
                closesAt);
    }
}
