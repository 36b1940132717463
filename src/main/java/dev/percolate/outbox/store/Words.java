package dev.percolate.outbox.store;

import dev.percolate.outbox.Lane;
import dev.percolate.outbox.OutgoingMessage.Kind;
import dev.percolate.outbox.OutgoingMessage.Urgency;
import dev.percolate.outbox.Recipient;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.PersonId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The words the columns use.
final class Words {
    private Words() {}

    static String of(Kind kind) {
        return switch (kind) {
            case Kind.Answer _ -> "answer";
            case Kind.Agreed _ -> "agreed";
            case Kind.Unasked _ -> "unasked";
        };
    }

    static Kind kind(String word, @Nullable String urgency) {
        return switch (word) {
            case "answer" -> Kind.ANSWER;
            case "agreed" -> Kind.AGREED;
            case "unasked" -> new Kind.Unasked(urgency(Objects.requireNonNull(urgency)));
            default -> throw new IllegalStateException("no kind of message: " + word);
        };
    }

    /// Null for all that is not unasked.
    static @Nullable String urgencyOf(Kind kind) {
        return switch (kind) {
            case Kind.Answer _, Kind.Agreed _ -> null;
            case Kind.Unasked(var urgency) -> urgency.name().toLowerCase(Locale.ROOT);
        };
    }

    static Urgency urgency(String word) {
        return Urgency.valueOf(word.toUpperCase(Locale.ROOT));
    }

    static String of(Lane lane) {
        return lane.name().toLowerCase(Locale.ROOT);
    }

    static String of(Recipient recipient) {
        return switch (recipient) {
            case Recipient.Channel _ -> "channel";
            case Recipient.Direct _ -> "direct";
            case Recipient.Group _ -> "group";
        };
    }

    static Recipient recipient(String word, String conversation) {
        return switch (word) {
            case "channel" -> new Recipient.Channel(new ChannelId(conversation));
            case "direct" -> new Recipient.Direct(new PersonId(conversation));
            case "group" ->
                new Recipient.Group(Arrays.stream(conversation.split(","))
                        .map(PersonId::new)
                        .collect(Collectors.toCollection(TreeSet::new)));
            default -> throw new IllegalStateException("no kind of recipient: " + word);
        };
    }
}
