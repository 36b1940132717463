package dev.percolate.request.slack;

import dev.percolate.outbox.DeliveryListener;
import dev.percolate.outbox.MessageDelivered;
import dev.percolate.request.NoteAskArrived;
import jakarta.inject.Singleton;

/// Hears when a question, a reminder or a referral has arrived.
@Singleton
final class AskDeliveries implements DeliveryListener {
    private final NoteAskArrived noting;

    AskDeliveries(NoteAskArrived noting) {
        this.noting = noting;
    }

    @Override
    public void delivered(MessageDelivered delivered) {
        AskKey.read(delivered.once())
                .ifPresent(key -> noting.arrived(delivered.workspace(), key.request(), key.person(), delivered.at()));
        AskKey.readReferral(delivered.once())
                .ifPresent(key ->
                        noting.referralArrived(delivered.workspace(), key.request(), key.person(), delivered.at()));
    }
}
