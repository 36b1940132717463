package dev.percolate.outbox;

import static dev.percolate.outbox.Fixtures.ACME;
import static dev.percolate.outbox.Fixtures.message;
import static dev.percolate.outbox.Fixtures.person;
import static dev.percolate.outbox.TestClock.START;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.outbox.Delivery.TryAgain;
import dev.percolate.outbox.Delivery.Unknown;
import dev.percolate.outbox.Delivery.Wide;
import dev.percolate.outbox.OutgoingMessage.Kind;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// While the backlog drains, wall time passes ten times as fast as usual.
@Timeout(15)
final class OutboxBacklogTest {
    private static final Instant NEXT_WEEK = START.plus(Duration.ofDays(7));

    private final World world = World.inMemory();
    private final long began = System.nanoTime();
    private final OutboxBacklog backlog = new OutboxBacklog(world.relay, world.claims, this::fastWallTime);

    private Instant fastWallTime() {
        Duration passed = Duration.ofNanos(10 * (System.nanoTime() - began));
        world.wallTime.move(Duration.between(world.wallTime.instant(), START.plus(passed)));
        return world.wallTime.instant();
    }

    @Test
    void waitsOutThePaceOfAConversation() {
        for (int i = 0; i < 5; i++) {
            world.add(message(ACME, "message " + i, person("U1"), Kind.AGREED, START, null));
        }
        backlog.drain(START);
        assertThat(world.messenger.texts())
                .extracting(text -> text.charAt(text.length() - 1))
                .containsExactly('0', '1', '2', '3', '4');
    }

    @Test
    void drainsWhatIsDueThenAndLeavesWhatComesLater() {
        OutgoingMessage due = world.add(message(ACME, "due", person("U1"), Kind.AGREED, NEXT_WEEK, null));
        OutgoingMessage later =
                world.add(message(ACME, "later", person("U2"), Kind.AGREED, NEXT_WEEK.plusSeconds(1), null));
        assertThat(backlog.nextDue()).contains(NEXT_WEEK);
        backlog.drain(NEXT_WEEK);

        assertThat(world.state(due)).isEqualTo("delivered");
        assertThat(world.state(later)).isEqualTo("waiting");
        assertThat(backlog.nextDue()).contains(NEXT_WEEK.plusSeconds(1));
    }

    @Test
    void stopsAgainWhenThereIsRoomForWhatThePersonsBudgetHeldBack() {
        OutgoingMessage first = world.add(message(ACME, "first", person("U1")));
        OutgoingMessage second = world.add(message(ACME, "second", person("U1")));
        backlog.drain(START);
        assertThat(world.state(first)).isEqualTo("delivered");
        assertThat(world.state(second)).isEqualTo("waiting");
        Instant tomorrow = START.plus(Duration.ofDays(1));
        assertThat(backlog.nextDue()).contains(tomorrow);

        backlog.drain(tomorrow);
        assertThat(world.state(second)).isEqualTo("delivered");
        assertThat(backlog.nextDue()).isEmpty();
    }

    @Test
    void leavesBehindWhatCannotBeSentForTheTimeBeing() {
        OutgoingMessage parked = world.add(message(ACME, "parked", person("U1")));
        OutgoingMessage failing = world.add(message(ACME, "failing", person("U2")));
        OutgoingMessage doubted = world.add(message(ACME, "doubted", person("U3")));
        world.messenger.answer = post -> switch (post.body().text().substring(16)) {
            case "parked" -> new TryAgain(Duration.ofHours(9), Wide.CHANNEL, "rate_limited");
            case "failing" -> new TryAgain(Duration.ofHours(9), Wide.MESSAGE, "internal_error");
            default -> new Unknown("timed out");
        };
        backlog.drain(START);

        assertThat(world.state(parked)).isEqualTo("waiting");
        assertThat(world.state(failing)).isEqualTo("waiting");
        assertThat(world.state(doubted)).isEqualTo("unknown");
        assertThat(backlog.nextDue()).isEmpty();
    }
}
