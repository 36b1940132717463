package dev.percolate.outbox;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/// Ends a message as delivered and tells every listener, all in one transaction: what a listener does is kept with the
/// delivery or not at all.
@Singleton
class TellOfDelivery {
    private final OutgoingMessages messages;
    private final List<DeliveryListener> listeners;

    TellOfDelivery(OutgoingMessages messages, List<DeliveryListener> listeners) {
        this.messages = messages;
        this.listeners = listeners;
    }

    @Transactional
    void tell(Arrival arrival, Instant domainNow) {
        messages.delivered(arrival, domainNow)
                .ifPresent(delivered -> listeners.forEach(listener -> listener.delivered(delivered)));
    }
}
