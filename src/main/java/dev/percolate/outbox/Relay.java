package dev.percolate.outbox;

import dev.percolate.schedule.WallTime;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings messages on their way. Any number of relays may work on one database.
@Singleton
final class Relay {
    private static final Logger log = LoggerFactory.getLogger(Relay.class);

    private final Claims claims;
    private final SendMessage sender;
    private final NoteDelivery deliveries;
    private final NewIds ids;
    private final Bell bell;
    private final InstantSource wallTime;
    private final Seats seats = new Seats();
    private final AtomicInteger turns = new AtomicInteger();

    Relay(
            Claims claims,
            SendMessage sender,
            NoteDelivery deliveries,
            NewIds ids,
            Bell bell,
            @WallTime InstantSource wallTime) {
        this.claims = claims;
        this.sender = sender;
        this.deliveries = deliveries;
        this.ids = ids;
        this.bell = bell;
        this.wallTime = wallTime;
    }

    /// Settles what was left open, tells of what has arrived, and sends what is due.
    void turn(Instant domainNow) {
        Moment now = new Moment(domainNow, wallTime.instant());
        for (MessageName lost : claims.settle(now)) {
            log.warn("message {} of {} was sent twice and never seen; it is given up", lost.id(), lost.workspace());
        }
        claims.unheard(now.wall()).forEach(arrival -> deliveries.note(arrival, domainNow));
        sendWhatIsDue(now);
    }

    /// A turn in which nothing is settled.
    void hurry(Instant domainNow) {
        sendWhatIsDue(new Moment(domainNow, wallTime.instant()));
    }

    /// Only claims what is due and starts sending it, without waiting for the answers: a workspace whose calls hang
    /// must not keep the next turn from the others.
    private void sendWhatIsDue(Moment now) {
        int turn = turns.getAndIncrement();
        List<WorkspaceId> workspaces = new ArrayList<>(claims.workspacesWithWork(now));
        Collections.rotate(workspaces, turn);
        sendFrom(workspaces, Lane.order(turn), now);
    }

    /// One workspace's failure is told only after all others had their turn.
    private void sendFrom(List<WorkspaceId> workspaces, List<Lane> order, Moment now) {
        @Nullable RuntimeException failure = null;
        for (WorkspaceId workspace : workspaces) {
            try {
                sendFrom(workspace, order, now);
            } catch (RuntimeException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private void sendFrom(WorkspaceId workspace, List<Lane> order, Moment now) {
        int free = seats.take(workspace);
        int used = 0;
        try {
            if (free > 0) {
                var terms = new Claims.Terms(ids.next(), now.wall().plus(SendMessage.LEASE), order);
                for (ClaimedMessage message : claims.claim(workspace, terms, free, now)) {
                    Thread.startVirtualThread(() -> sendAndStandUp(message, now.domain()));
                    used++;
                }
            }
        } finally {
            seats.giveBack(workspace, free - used);
        }
        // Where all seats are taken, whoever leaves half of them empty will ring.
        if (used > 0 && used < free) {
            bell.ring();
        }
    }

    private void sendAndStandUp(ClaimedMessage message, Instant domainNow) {
        try {
            sender.send(message, domainNow);
        } catch (RuntimeException e) {
            log.warn(
                    "message {} of {} stays open until its lease ends: {}",
                    message.id(),
                    message.workspace(),
                    e.getClass().getSimpleName());
        } finally {
            if (seats.giveBack(message.workspace(), 1)) {
                bell.ring();
            }
        }
    }

    /// Waits until this relay is sending nothing; false where it still is after this while.
    boolean awaitSent(Duration atMost) {
        return seats.awaitEmpty(atMost);
    }
}
