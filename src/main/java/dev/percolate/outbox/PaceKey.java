package dev.percolate.outbox;

import dev.percolate.workspace.PersonId;
import java.util.stream.Collectors;

/// What is paced or parked within a workspace: a conversation, or one method of Slack's.
public record PaceKey(String value) {
    public static final PaceKey POST = new PaceKey("chat.postMessage");
    public static final PaceKey OPEN = new PaceKey("conversations.open");

    /// The first of the three calls that a file takes stands for all of them.
    public static final PaceKey FILE = new PaceKey("files.getUploadURLExternal");

    /// The channel, the person, or the people of a group in order, joined by commas.
    public static PaceKey conversation(Recipient recipient) {
        return new PaceKey(
                switch (recipient) {
                    case Recipient.Channel(var channel) -> channel.value();
                    case Recipient.Direct(var person) -> person.value();
                    case Recipient.Group(var people) ->
                        people.stream().map(PersonId::value).collect(Collectors.joining(","));
                });
    }
}
