package dev.percolate.outbox;

import dev.percolate.outbox.Delivery.Delivered;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The real relay with its quiet rules and pacing, on an in-memory store and beside a Slack that takes everything. One
/// clock is both wall and domain time, as outside the sandbox.
public final class OutboxAtWork implements Outbox {
    private final TestClock clock = new TestClock();
    private final OutgoingMessagesInMemory store = new OutgoingMessagesInMemory(Pacing.ofPostsPerMinute(300));
    private final SealedBody bodies = new SealedBody(new VaultForTests());
    private final Outbox outbox = new SealingOutbox(store, bodies, UUID::randomUUID);
    private final Map<OnceKey, OutgoingMessage> accepted = new HashMap<>();
    private final List<Received> arrived = new ArrayList<>();
    private final Directory directory;
    private final List<DeliveryListener> listeners = new ArrayList<>();
    private final Relay relay;

    public record Received(Instant at, OutgoingMessage message) {}

    public OutboxAtWork(Directory directory, Instant start) {
        this.directory = directory;
        relay = relay();
        until(start);
        listeners.add(delivered -> arrived.add(new Received(delivered.at(), accepted.get(delivered.once()))));
    }

    public void tell(DeliveryListener listener) {
        listeners.add(listener);
    }

    private Relay relay() {
        var slack = new MessengerScripted();
        slack.answer =
                post -> new Delivered(new ChannelId("D0SOMEWHERE"), post.trace().toString());
        var setback = new Setback(store, clock);
        var deliveries = new NoteDelivery(telling(), store, clock);
        var posts = new PostMessage(quietHours(), slack, deliveries, setback, clock);
        var sender = new SendMessage(bodies, new PrepareConversation(store, slack, setback), posts, setback);
        return new Relay(store, sender, deliveries, UUID::randomUUID, new Bell(), clock);
    }

    private QuietHours quietHours() {
        return new QuietHours(directory, store) {
            @Override
            Verdict begin(ClaimedMessage message, Person person, Moment now) {
                return store.inOneTransaction(() -> super.begin(message, person, now));
            }
        };
    }

    private TellOfDelivery telling() {
        return new TellOfDelivery(store, listeners) {
            @Override
            void tell(Arrival arrival, Instant domainNow) {
                store.inOneTransaction(() -> {
                    super.tell(arrival, domainNow);
                    return arrival;
                });
            }
        };
    }

    @Override
    public boolean add(OutgoingMessage message) {
        accepted.putIfAbsent(message.once(), message);
        return outbox.add(message);
    }

    @Override
    public boolean withdraw(WorkspaceId workspace, OnceKey once, Instant now) {
        return outbox.withdraw(workspace, once, now);
    }

    public Instant now() {
        return clock.instant();
    }

    /// Nothing leaves on the way.
    public void until(Instant moment) {
        clock.move(Duration.between(clock.instant(), moment));
    }

    /// Sends whatever is due, which takes some seconds; what arrived, in the same order every time.
    public List<Received> send() {
        arrived.clear();
        do {
            relay.turn(clock.instant());
            if (!relay.awaitSent(Duration.ofSeconds(10))) {
                throw new IllegalStateException("the relay is still sending");
            }
            clock.move(Duration.ofSeconds(1));
        } while (store.isMoving(new Moment(clock.instant(), clock.instant()), clock.instant()));
        return arrived.stream()
                .sorted(Comparator.comparing(Received::at)
                        .thenComparing(received -> received.message().once().value()))
                .toList();
    }

    /// What was accepted under this key, whatever became of it.
    public Optional<OutgoingMessage> accepted(OnceKey once) {
        return Optional.ofNullable(accepted.get(once));
    }
}
