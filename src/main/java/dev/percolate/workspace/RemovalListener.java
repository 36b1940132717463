package dev.percolate.workspace;

/// Hears that the bot is out of a channel, maybe more than once, and in no transaction: it may ask Slack.
public interface RemovalListener {
    void removed(BotRemoved removed);
}
