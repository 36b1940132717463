package dev.percolate.sandbox;

import org.jspecify.annotations.Nullable;

/// A file the app brought, or somebody gave it in a form. Its bytes are asked for only where they are needed;
/// `inWords` is what it shows, empty unless the app said so; `messageTs` is the message it stands in, null while
/// there is none.
public record SharedFile(
        String id,
        String name,
        String title,
        String inWords,
        long size,
        @Nullable String messageTs) {
    /// What stands after the last dot, in lower case; Slack calls files without one `binary`.
    public String type() {
        int dot = name.lastIndexOf('.');
        return dot < 0 || dot == name.length() - 1
                ? "binary"
                : name.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
    }

    /// Whether people can look at it as it is.
    public boolean isPicture() {
        return switch (type()) {
            case "png", "jpg", "jpeg", "gif" -> true;
            default -> false;
        };
    }

    /// Whether people can read the bytes as they are.
    public boolean isText() {
        return switch (type()) {
            case "txt", "text", "md", "csv", "ics", "json" -> true;
            default -> false;
        };
    }
}
