package dev.percolate.request.slack;

import dev.percolate.outbox.DeliveryListener;
import dev.percolate.outbox.MessageDelivered;
import dev.percolate.request.NoteApproachArrived;
import jakarta.inject.Singleton;

/// Hears when an offer of support or its reminder has arrived.
@Singleton
final class SupportDeliveries implements DeliveryListener {
    private final NoteApproachArrived noting;

    SupportDeliveries(NoteApproachArrived noting) {
        this.noting = noting;
    }

    @Override
    public void delivered(MessageDelivered delivered) {
        SupportKey.read(delivered.once())
                .ifPresent(key -> noting.arrived(delivered.workspace(), key.approach(), delivered.at()));
    }
}
