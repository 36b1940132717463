package dev.percolate.tipping.slack;

import dev.percolate.outbox.DeliveryListener;
import dev.percolate.outbox.MessageDelivered;
import dev.percolate.tipping.NoteQuestionArrived;
import jakarta.inject.Singleton;

/// Hears when a question or a suggestion has arrived.
@Singleton
final class TippingDeliveries implements DeliveryListener {
    private final NoteQuestionArrived noting;

    TippingDeliveries(NoteQuestionArrived noting) {
        this.noting = noting;
    }

    @Override
    public void delivered(MessageDelivered delivered) {
        TippingKey.read(delivered.once()).ifPresent(key -> arrived(key, delivered));
    }

    private void arrived(TippingKey key, MessageDelivered delivered) {
        switch (key.topic()) {
            case QUESTION -> noting.question(delivered.workspace(), key.id(), delivered.at());
            case SUGGESTION -> noting.suggestion(delivered.workspace(), key.id(), delivered.at());
        }
    }
}
