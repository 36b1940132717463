package dev.percolate.slack;

import dev.percolate.outbox.Sightings;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.WorkspaceId;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/// Keeps what it is told. Fails once where it is told to, after it was told.
@Singleton
@Replaces(Sightings.class)
@Requires(property = "percolate.test.brew")
final class SightingsInMemory implements Sightings {
    final List<Seen> seen = new CopyOnWriteArrayList<>();
    final AtomicInteger events = new AtomicInteger();
    volatile boolean failOnce;

    record Seen(WorkspaceId workspace, UUID trace, ChannelId channel, String timestamp) {}

    @Override
    public void seen(WorkspaceId workspace, List<Sightings.Seen> messages) {
        if (failOnce) {
            failOnce = false;
            throw new IllegalStateException("SECRET in an exception");
        }
        messages.forEach(one -> seen.add(new Seen(workspace, one.trace(), one.channel(), one.timestamp())));
    }

    @Override
    public void eventArrived(WorkspaceId workspace) {
        events.incrementAndGet();
    }
}
