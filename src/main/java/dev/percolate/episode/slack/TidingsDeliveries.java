package dev.percolate.episode.slack;

import dev.percolate.episode.NoteArrival;
import dev.percolate.outbox.DeliveryListener;
import dev.percolate.outbox.MessageDelivered;
import jakarta.inject.Singleton;

/// Hears when thanks or a question have arrived.
@Singleton
final class TidingsDeliveries implements DeliveryListener {
    private final NoteArrival noting;

    TidingsDeliveries(NoteArrival noting) {
        this.noting = noting;
    }

    @Override
    public void delivered(MessageDelivered delivered) {
        TidingsKey.read(delivered.once()).ifPresent(key -> {
            switch (key) {
                case TidingsKey.OfThankYou(var id) -> noting.ofThankYou(delivered.workspace(), id, delivered.at());
                case TidingsKey.OfAsk(var id) -> noting.ofAsk(delivered.workspace(), id, delivered.at());
            }
        });
    }
}
