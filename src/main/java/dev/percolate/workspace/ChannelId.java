package dev.percolate.workspace;

/// A conversation within one workspace (Slack's channel id): a channel, a direct message or a group message.
public record ChannelId(String value) {
    public ChannelId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a channel id is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
