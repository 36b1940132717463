package dev.percolate.sandbox;

import java.util.Locale;

/// A channel, a direct message or a group message.
public record Conversation(String id, Kind kind, String name) {
    public enum Kind {
        /// A public channel.
        CHANNEL,
        /// A private channel.
        PRIVATE,
        DIRECT,
        GROUP;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /// One with a name, that people come into and leave.
    public boolean isChannel() {
        return switch (kind) {
            case CHANNEL, PRIVATE -> true;
            case DIRECT, GROUP -> false;
        };
    }

    /// How commands and buttons name it to the app.
    String nameForApps() {
        return switch (kind) {
            case CHANNEL -> name;
            case PRIVATE, GROUP -> "privategroup";
            case DIRECT -> "directmessage";
        };
    }
}
