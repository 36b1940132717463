package dev.percolate.outbox;

import dev.percolate.workspace.Channel;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.DirectoryUnavailable;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Everybody is there and lives in UTC, but for those of whom something else is said.
final class PeopleInMemory implements Directory {
    private final Map<PersonId, Optional<Person>> people = new ConcurrentHashMap<>();
    volatile boolean away;

    void lives(String person, @Nullable ZoneId zone) {
        var id = new PersonId(person);
        people.put(id, Optional.of(in(id, zone)));
    }

    void forget(String person) {
        people.put(new PersonId(person), Optional.empty());
    }

    private static Person in(PersonId id, @Nullable ZoneId zone) {
        return new Person(id, "Somebody", "", zone, "", Person.Standing.MEMBER);
    }

    @Override
    public Optional<Person> find(WorkspaceId workspace, PersonId person) {
        if (away) {
            throw new DirectoryUnavailable("away");
        }
        return people.computeIfAbsent(person, id -> Optional.of(in(id, ZoneOffset.UTC)));
    }

    @Override
    public Map<PersonId, Person> find(WorkspaceId workspace, Collection<PersonId> people) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Channel> channel(WorkspaceId workspace, ChannelId channel) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isInCharge(WorkspaceId workspace, ChannelId channel, PersonId person) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Set<PersonId> members(WorkspaceId workspace, ChannelId channel) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void hasChanged(WorkspaceId workspace, ChannelId channel) {}
}
