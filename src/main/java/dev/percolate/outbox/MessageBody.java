package dev.percolate.outbox;

/// A rendered message: `text` is what notifications and screen readers use, `blocks` a JSON array of Slack blocks.
public record MessageBody(String text, String blocks) {}
