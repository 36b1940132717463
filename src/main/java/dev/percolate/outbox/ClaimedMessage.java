package dev.percolate.outbox;

import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.WorkspaceId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A message one relay has taken on. `claim` names this taking: whoever still holds it may change the message.
/// `opened` is the conversation with a group, or with one person, if it was opened before; `attempts` counts tries that
/// failed for this message
/// alone; `fileWaits` says that its file has still to be posted.
public record ClaimedMessage(
        WorkspaceId workspace,
        UUID id,
        UUID claim,
        UUID trace,
        Recipient recipient,
        OutgoingMessage.Kind kind,
        @Nullable ChannelId opened,
        int attempts,
        byte[] body,
        boolean fileWaits) {

    Arrival arrived(ChannelId channel, String timestamp) {
        return new Arrival(workspace, trace, channel, timestamp, 0);
    }
}
