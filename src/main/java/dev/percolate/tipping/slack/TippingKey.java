package dev.percolate.tipping.slack;

import dev.percolate.outbox.OnceKey;
import dev.percolate.tipping.NamedTie;
import dev.percolate.workspace.PersonId;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/// Names what is asked and told of a tie. What is named for two people has an id that follows from who they are and
/// when, so that no key says who.
record TippingKey(Topic topic, UUID id) {
    /// What arrived has to be known of.
    enum Topic {
        QUESTION("tipping.question/"),
        SUGGESTION("tipping.suggestion/");

        private final String prefix;

        Topic(String prefix) {
            this.prefix = prefix;
        }
    }

    OnceKey once() {
        return new OnceKey(topic.prefix + id);
    }

    static OnceKey question(UUID id) {
        return new TippingKey(Topic.QUESTION, id).once();
    }

    static OnceKey suggestion(UUID id) {
        return new TippingKey(Topic.SUGGESTION, id).once();
    }

    static OnceKey named(NamedTie named, PersonId reader) {
        String words = String.join(
                " ",
                named.tie().one().value(),
                named.tie().other().value(),
                named.namedAt().toString(),
                reader.value());
        return new OnceKey("tipping.named/" + UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)));
    }

    /// Empty for the key of any other message.
    static Optional<TippingKey> read(OnceKey key) {
        for (Topic topic : Topic.values()) {
            if (key.value().startsWith(topic.prefix)) {
                return Optional.of(
                        new TippingKey(topic, UUID.fromString(key.value().substring(topic.prefix.length()))));
            }
        }
        return Optional.empty();
    }
}
