package dev.percolate.workspace;

/// Hears, once, that somebody brought the bot into a channel, in the transaction that keeps who.
public interface InvitationListener {
    void invited(BotInvited invited);
}
