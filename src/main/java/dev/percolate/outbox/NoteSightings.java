package dev.percolate.outbox;

import dev.percolate.schedule.DomainTime;
import dev.percolate.schedule.WallTime;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;

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

    /// In the order of their traces: two that see the same messages wait for each other in one direction only.
    @Override
    public void seen(WorkspaceId workspace, List<Seen> some) {
        Instant now = domainTime.instant();
        some.stream()
                .sorted(Comparator.comparing(Seen::trace))
                .map(one -> new Arrival(workspace, one.trace(), one.channel(), one.timestamp(), 0))
                .forEach(arrival -> messages.seen(arrival, now));
    }

    @Override
    public void eventArrived(WorkspaceId workspace) {
        claims.eventArrived(workspace, wallTime.instant());
    }
}
