package dev.percolate.outbox;

import static dev.percolate.outbox.Fixtures.ACME;
import static dev.percolate.outbox.Fixtures.SOMEWHERE;
import static dev.percolate.outbox.Fixtures.message;
import static dev.percolate.outbox.Fixtures.person;
import static dev.percolate.outbox.TestClock.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.percolate.testing.InPostgres;
import dev.percolate.testing.TestDatabase;
import dev.percolate.testing.TestSettings;
import io.micronaut.aop.Intercepted;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The transactions that the beans really have.
final class TellOfDeliveryTest extends InPostgres {
    @Inject
    private TellOfDelivery telling;

    @Inject
    private QuietHours quietHours;

    @Inject
    private OutgoingMessages messages;

    @Inject
    private OutboxRows rows;

    @Inject
    private Listener listener;

    @Override
    public Map<String, String> getProperties() {
        Map<String, String> settings = TestSettings.on(TestDatabase.url("stores"));
        settings.put("spec.name", "TellOfDeliveryTest");
        return settings;
    }

    @Test
    void everyListenerHearsInTheTransactionOfTheDelivery() {
        OutgoingMessage message = message(ACME, "hello", person("U1"));
        SealedMessage sealed = Fixtures.sealed(message);
        messages.add(sealed);
        var arrival = new Arrival(ACME, sealed.trace(), SOMEWHERE, "1.1", 0);
        listener.fails = true;
        assertThatThrownBy(() -> telling.tell(arrival, START)).hasMessage("broken");
        assertThat(rows.state(ACME, message.once())).isEqualTo("waiting");

        listener.fails = false;
        telling.tell(arrival, START);
        telling.tell(arrival, START);
        assertThat(rows.state(ACME, message.once())).isEqualTo("delivered");
        assertThat(listener.heard).containsExactly(new MessageDelivered(ACME, message.once(), SOMEWHERE, START));
    }

    @Test
    void countingAndBeginningAreOneTransaction() {
        assertThat(quietHours).isInstanceOf(Intercepted.class);
    }

    @Singleton
    @Requires(property = "spec.name", value = "TellOfDeliveryTest")
    static final class Listener implements DeliveryListener {
        final List<MessageDelivered> heard = new ArrayList<>();
        boolean fails;

        @Override
        public void delivered(MessageDelivered delivered) {
            if (fails) {
                throw new IllegalStateException("broken");
            }
            heard.add(delivered);
        }
    }
}
