package dev.percolate.outbox;

import dev.percolate.workspace.ChannelId;
import java.time.Duration;

/// What became of one attempt to deliver a message.
public sealed interface Delivery {
    /// It is there. `timestamp` is Slack's name of the message within the channel.
    record Delivered(ChannelId channel, String timestamp) implements Delivery {}

    /// Certainly not delivered; worth another try after this while. `wide` says what must wait.
    record TryAgain(Duration after, Wide wide, String why) implements Delivery {}

    /// Certainly not delivered, and trying again would not help.
    record Refused(String why) implements Delivery {}

    /// Nobody knows: the answer was lost or took too long.
    record Unknown(String why) implements Delivery {}

    /// How far a "not now" reaches.
    enum Wide {
        /// Only this message.
        MESSAGE,
        /// Every message to the same conversation.
        CHANNEL,
        /// Every call of the same kind in this workspace.
        WORKSPACE
    }
}
