package dev.percolate.outbox;

import static dev.percolate.outbox.Fixtures.ACME;
import static dev.percolate.outbox.Fixtures.SOMEWHERE;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class NoteSightingsTest {
    private static final UUID FIRST = new UUID(1, 1);
    private static final UUID SECOND = new UUID(1, 2);

    @Test
    void touchesMessagesInOneOrderWhateverOrderTheyWereSeenIn() {
        List<UUID> touched = new ArrayList<>();
        var messages = (OutgoingMessages) Proxy.newProxyInstance(
                NoteSightingsTest.class.getClassLoader(),
                new Class<?>[] {OutgoingMessages.class},
                (proxy, method, all) -> all[0] instanceof Arrival arrival && touched.add(arrival.trace()));
        var store = new OutgoingMessagesInMemory(Pacing.OFF);
        var sightings = new NoteSightings(messages, store, new TestClock(), new TestClock());

        sightings.seen(
                ACME,
                List.of(new Sightings.Seen(SECOND, SOMEWHERE, "1.2"), new Sightings.Seen(FIRST, SOMEWHERE, "1.1")));

        assertThat(touched).containsExactly(FIRST, SECOND);
    }
}
