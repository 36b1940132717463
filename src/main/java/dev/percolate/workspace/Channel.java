package dev.percolate.workspace;

/// A conversation as the directory knows it. `botIsIn` tells whether the bot can see its members and post in it.
public record Channel(ChannelId id, String name, Kind kind, boolean botIsIn, boolean sharedWithOthers) {
    public enum Kind {
        PUBLIC,
        PRIVATE,
        DIRECT,
        GROUP
    }

    /// Not a conversation between people who chose each other.
    boolean isForMany() {
        return switch (kind) {
            case PUBLIC, PRIVATE -> true;
            case DIRECT, GROUP -> false;
        };
    }
}
