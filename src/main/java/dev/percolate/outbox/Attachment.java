package dev.percolate.outbox;

/// A small text file that goes with a message, such as an invitation for a calendar. `title` is what people read above
/// it, `name` the file's own.
public record Attachment(String name, String title, String content) {}
