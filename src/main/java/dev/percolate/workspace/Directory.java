package dev.percolate.workspace;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who is there, asked of Slack. Answers may be some minutes old; that the bot is not in a channel is never an old one
/// while Slack can be asked. A person nobody has asked about for a while may be as they were up to an hour ago.
///
/// Every method throws [DirectoryUnavailable] when Slack cannot be asked and nothing fresh enough is remembered.
public interface Directory {
    Optional<Person> find(WorkspaceId workspace, PersonId person);

    /// The known ones among the given people; those the directory does not know are missing from the result.
    Map<PersonId, Person> find(WorkspaceId workspace, Collection<PersonId> people);

    /// Empty where there is no such channel or the bot may not know of it.
    Optional<Channel> channel(WorkspaceId workspace, ChannelId channel);

    /// Whether the person is one of those who may decide for the channel: made it, brought the bot into it and is still
    /// there, or is an admin of the workspace.
    boolean isInCharge(WorkspaceId workspace, ChannelId channel, PersonId person);

    /// Everybody in the channel, bots included. Empty where the bot is not in it.
    Set<PersonId> members(WorkspaceId workspace, ChannelId channel);

    /// Slack said that the bot came into the channel or went: what is remembered of it counts no more.
    void hasChanged(WorkspaceId workspace, ChannelId channel);
}
