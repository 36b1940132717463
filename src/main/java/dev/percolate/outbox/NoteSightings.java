package dev.percolate.outbox;

import dev.percolate.schedule.DomainTime;
import dev.percolate.schedule.WallTime;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.UUID;

/// Keeps what events tell. An event is handled in a transaction of its own, which no listener shall spoil: the relay
/// tells them of the delivery, at once.
@Singleton
final class NoteSightings implements Sightings {
    private final OutgoingMessages messages;
    private final Claims claims;
    private final InstantSource domainTime;
    private final InstantSource wallTime;

    NoteSightings(
            OutgoingMessages messages,
            Claims claims,
            @DomainTime InstantSource domainTime,
            @WallTime InstantSource wallTime) {
        this.messages = messages;
        this.claims = claims;
        this.domainTime = domainTime;
        this.wallTime = wallTime;
    }

    @Override
    public void seen(WorkspaceId workspace, UUID trace, ChannelId channel, String timestamp) {
        boolean _ = messages.seen(new Arrival(workspace, trace, channel, timestamp, 0), domainTime.instant());
    }

    @Override
    public void eventArrived(WorkspaceId workspace) {
        claims.eventArrived(workspace, wallTime.instant());
    }
}
