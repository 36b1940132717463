package dev.percolate.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.workspace.Person;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A relay with everything around it: a store, two clocks that stand still, people, and a Slack that does as it is
/// told.
final class World {
    final TestClock wallTime = new TestClock();
    final TestClock domainTime = new TestClock();
    final MessengerScripted messenger = new MessengerScripted();
    final PeopleInMemory people = new PeopleInMemory();
    final VaultForTests vault = new VaultForTests();
    final Bell bell = new Bell();
    final OutgoingMessages messages;
    final Claims claims;
    final Outbox outbox;
    final Sightings sightings;
    final Relay relay;
    private final SealedBody bodies = new SealedBody(vault);
    final List<MessageDelivered> heard = new CopyOnWriteArrayList<>();
    private final OutboxLook look;
    private final Transactions transactions;
    /// Happens to the listener before it hears anything.
    volatile Consumer<MessageDelivered> beforeHearing = delivered -> {};

    World(OutgoingMessages messages, Claims claims, OutboxLook look, Transactions transactions) {
        this.transactions = transactions;
        this.messages = messages;
        this.claims = claims;
        this.look = look;
        this.outbox = new SealingOutbox(messages, bodies, UUID::randomUUID);
        this.sightings = new NoteSightings(messages, claims, domainTime, wallTime);
        this.relay = relay(messages, claims);
    }

    static World inMemory() {
        var store = new OutgoingMessagesInMemory(Pacing.ofPostsPerMinute(300));
        return new World(store, store, store, store::inOneTransaction);
    }

    /// The transactions that the beans would have.
    interface Transactions {
        <T> T in(Supplier<T> work);
    }

    /// The relay of a node, which may see the store through something that fails.
    Relay relay(OutgoingMessages messages, Claims claims) {
        var setback = new Setback(messages, wallTime);
        var deliveries = new NoteDelivery(telling(messages), messages, wallTime);
        var posts = new PostMessage(quietHours(messages), messenger, deliveries, setback, wallTime);
        var sender = new SendMessage(bodies, new PrepareConversation(messages, messenger, setback), posts, setback);
        return new Relay(claims, sender, deliveries, UUID::randomUUID, bell, wallTime);
    }

    private QuietHours quietHours(OutgoingMessages messages) {
        return new QuietHours(people, messages) {
            @Override
            Verdict begin(ClaimedMessage message, Person person, Moment now) {
                return transactions.in(() -> super.begin(message, person, now));
            }
        };
    }

    private TellOfDelivery telling(OutgoingMessages messages) {
        DeliveryListener listener = delivered -> {
            beforeHearing.accept(delivered);
            heard.add(delivered);
        };
        return new TellOfDelivery(messages, List.of(listener)) {
            @Override
            void tell(Arrival arrival, Instant domainNow) {
                transactions.in(() -> {
                    super.tell(arrival, domainNow);
                    return arrival;
                });
            }
        };
    }

    /// A relay whose process dies when it is about to take this step.
    Relay dyingAt(String step) {
        return relayThat(step, () -> {
            throw new Death();
        });
    }

    /// A relay to which this happens when it is about to take this step.
    Relay relayThat(String step, Runnable meanwhile) {
        var delayed = (OutgoingMessages) Proxy.newProxyInstance(
                World.class.getClassLoader(), new Class<?>[] {OutgoingMessages.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals(step)) {
                        meanwhile.run();
                    }
                    try {
                        return method.invoke(messages, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return relay(delayed, claims);
    }

    /// The end of a process: nothing that would handle an exception gets to see it.
    static final class Death extends Error {
        private static final long serialVersionUID = 1L;

        Death() {
            super("the process died", null, false, false);
        }
    }

    OutgoingMessage add(OutgoingMessage message) {
        assertThat(outbox.add(message)).isTrue();
        return message;
    }

    /// Slack's event tells of one of its messages.
    void sees(UUID trace, String timestamp) {
        sightings.seen(Fixtures.ACME, List.of(new Sightings.Seen(trace, Fixtures.SOMEWHERE, timestamp)));
    }

    void turn() {
        turn(relay);
    }

    void turn(Relay relay) {
        relay.turn(domainTime.instant());
        assertThat(relay.awaitSent(Duration.ofSeconds(60))).isTrue();
    }

    /// As many turns as there may be messages for one person, and then it is tomorrow.
    void passADayOfTurns() {
        for (int i = 0; i < 5; i++) {
            turnAfter(Duration.ofSeconds(1));
        }
        domainTime.move(Duration.ofDays(1));
        wallTime.move(Duration.ofDays(1));
    }

    void turnAfter(Duration wall) {
        wallTime.move(wall);
        turn();
    }

    String state(OutgoingMessage message) {
        return look.state(message.workspace(), message.once());
    }

    String reason(OutgoingMessage message) {
        return look.reason(message.workspace(), message.once());
    }

    boolean hasBody(OutgoingMessage message) {
        return look.hasBody(message.workspace(), message.once());
    }
}
