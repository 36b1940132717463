package dev.percolate.introduction;

import dev.percolate.workspace.Channel;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.DirectoryUnavailable;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A workspace of which everybody is in every channel that is known, but for those who left one.
public final class DirectoryInMemory implements Directory {
    private final Map<PersonId, Person> people = new HashMap<>();
    private final Map<ChannelId, Channel> channels = new HashMap<>();
    private final Set<PersonId> leftTheChannel = new HashSet<>();

    private final Set<PersonId> inCharge = new HashSet<>();

    private boolean answers = true;

    /// From now on Slack cannot be asked.
    public void goesAway() {
        answers = false;
    }

    public void comesBack() {
        answers = true;
    }

    private void mustAnswer() {
        if (!answers) {
            throw new DirectoryUnavailable("Slack is away");
        }
    }

    public DirectoryInMemory with(Person person) {
        people.put(person.id(), person);
        return this;
    }

    public DirectoryInMemory with(Channel channel) {
        channels.put(channel.id(), channel);
        return this;
    }

    /// Of every channel.
    public DirectoryInMemory inCharge(PersonId person) {
        inCharge.add(person);
        return this;
    }

    public void forget(PersonId person) {
        people.remove(person);
    }

    public void leavesTheChannel(PersonId person) {
        leftTheChannel.add(person);
    }

    @Override
    public Optional<Person> find(WorkspaceId workspace, PersonId person) {
        mustAnswer();
        return Optional.ofNullable(people.get(person));
    }

    @Override
    public Map<PersonId, Person> find(WorkspaceId workspace, Collection<PersonId> ids) {
        mustAnswer();
        var found = new HashMap<>(people);
        found.keySet().retainAll(ids);
        return found;
    }

    @Override
    public Optional<Channel> channel(WorkspaceId workspace, ChannelId channel) {
        mustAnswer();
        return Optional.ofNullable(channels.get(channel));
    }

    @Override
    public boolean isInCharge(WorkspaceId workspace, ChannelId channel, PersonId person) {
        mustAnswer();
        return inCharge.contains(person);
    }

    @Override
    public Set<PersonId> members(WorkspaceId workspace, ChannelId channel) {
        var members = new HashSet<>(people.keySet());
        members.removeAll(leftTheChannel);
        return channel(workspace, channel).filter(Channel::botIsIn).isPresent() ? members : Set.of();
    }

    @Override
    public void hasChanged(WorkspaceId workspace, ChannelId channel) {}
}
