package dev.percolate.episode.slack;

import dev.percolate.outbox.OnceKey;
import java.util.Optional;
import java.util.UUID;

/// Names what one person wanted another to have.
sealed interface TidingsKey {
    String THANK_YOU = "thank.you/";
    String ASK = "confirm.ask/";

    OnceKey once();

    record OfThankYou(UUID id) implements TidingsKey {
        @Override
        public OnceKey once() {
            return new OnceKey(THANK_YOU + id);
        }
    }

    record OfAsk(UUID id) implements TidingsKey {
        @Override
        public OnceKey once() {
            return new OnceKey(ASK + id);
        }
    }

    /// Empty for the key of any other message.
    static Optional<TidingsKey> read(OnceKey key) {
        String value = key.value();
        if (value.startsWith(THANK_YOU)) {
            return Optional.of(new OfThankYou(UUID.fromString(value.substring(THANK_YOU.length()))));
        }
        return value.startsWith(ASK)
                ? Optional.of(new OfAsk(UUID.fromString(value.substring(ASK.length()))))
                : Optional.empty();
    }
}
