package dev.percolate.outbox;

import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.util.SortedSet;
import java.util.UUID;

/// Delivers one message; implemented by the Slack edge. Never throws for what Slack does: every outcome is a
/// [Delivery].
public interface Messenger {
    /// Opens the conversation of these people, or this one, and the bot, or finds it; repeating it does no harm.
    /// [Delivery.Delivered] carries the conversation, with an empty timestamp.
    Delivery open(WorkspaceId workspace, SortedSet<PersonId> people);

    /// Puts the file into the conversation; repeating it puts it there once more. [Delivery.Delivered] carries the
    /// conversation, with an empty timestamp.
    Delivery attach(WorkspaceId workspace, ChannelId channel, Attachment file);

    /// Posts to the conversation, or to the person's direct messages. `trace` travels as the message's metadata, so
    /// that a delivery whose answer was lost can be recognised later.
    Delivery post(WorkspaceId workspace, Target target, MessageBody body, UUID trace);

    sealed interface Target {
        record Conversation(ChannelId channel) implements Target {}

        record Directly(PersonId person) implements Target {}
    }
}
