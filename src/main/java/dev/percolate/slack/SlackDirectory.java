package dev.percolate.slack;

import com.slack.api.model.Conversation;
import dev.percolate.schedule.WallTime;
import dev.percolate.workspace.Channel;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.DirectoryUnavailable;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The people and channels of Slack, remembered for some minutes.
@Singleton
final class SlackDirectory implements Directory {
    private static final int MOST_PEOPLE = 50_000;
    private static final int MOST_CHANNELS = 5_000;
    /// Up to here they are asked for one by one (users.info, 100 a minute), beyond by pages of everybody (users.list).
    private static final int A_FEW = 20;

    private final DirectoryCalls calls;
    private final Remembered<Key, Optional<Person>> people;
    private final Remembered<Key, Optional<Channel>> channels;
    private final Remembered<Key, Set<PersonId>> members;
    /// Where reading everybody was interrupted, so that a large workspace is read to its end some day.
    private final Map<WorkspaceId, String> nextPage = new ConcurrentHashMap<>();

    SlackDirectory(DirectoryCalls calls, @WallTime InstantSource wall) {
        this.calls = calls;
        people = new Remembered<>(wall, MOST_PEOPLE);
        channels = new Remembered<>(wall, MOST_CHANNELS);
        members = new Remembered<>(wall, MOST_CHANNELS);
    }

    private record Key(WorkspaceId workspace, String id) {}

    @Override
    public Optional<Person> find(WorkspaceId workspace, PersonId person) {
        return people.get(
                key(workspace, person), () -> calls.user(person.value()).map(user -> People.known(workspace, user)));
    }

    @Override
    public Map<PersonId, Person> find(WorkspaceId workspace, Collection<PersonId> asked) {
        try {
            refresh(workspace, missing(workspace, asked));
        } catch (DirectoryUnavailable e) {
            if (asked.stream()
                    .anyMatch(person -> people.old(key(workspace, person)).isEmpty())) {
                throw e;
            }
        }
        Map<PersonId, Person> found = new HashMap<>();
        for (var person : asked) {
            people.old(key(workspace, person)).flatMap(known -> known).ifPresent(known -> found.put(person, known));
        }
        return found;
    }

    @Override
    public Optional<Channel> channel(WorkspaceId workspace, ChannelId channel) {
        return channels.get(
                new Key(workspace, channel.value()),
                () -> calls.conversation(channel.value()).map(SlackDirectory::known));
    }

    @Override
    public Set<PersonId> members(WorkspaceId workspace, ChannelId channel) {
        if (!channel(workspace, channel).map(Channel::botIsIn).orElse(false)) {
            return Set.of();
        }
        return members.get(new Key(workspace, channel.value()), () -> askForMembers(channel));
    }

    private void refresh(WorkspaceId workspace, Set<PersonId> missing) {
        if (missing.size() > A_FEW) {
            readEverybody(workspace, missing);
        }
        // Whoever comes from elsewhere is not among everybody.
        missing(workspace, missing).forEach(person -> find(workspace, person));
    }

    private Set<PersonId> missing(WorkspaceId workspace, Collection<PersonId> asked) {
        Set<PersonId> missing = new HashSet<>(asked);
        missing.removeIf(person -> people.fresh(key(workspace, person)).isPresent());
        return missing;
    }

    private void readEverybody(WorkspaceId workspace, Set<PersonId> wanted) {
        Set<PersonId> unseen = new HashSet<>(wanted);
        String cursor = nextPage.getOrDefault(workspace, "");
        boolean fromTheStart = cursor.isEmpty();
        while (!unseen.isEmpty()) {
            var page = calls.users(cursor);
            for (var user : page.entries()) {
                var person = People.known(workspace, user);
                people.put(key(workspace, person.id()), Optional.of(person));
                unseen.remove(person.id());
            }
            cursor = page.next();
            nextPage.put(workspace, cursor);
            if (cursor.isEmpty() && fromTheStart) {
                return;
            }
            fromTheStart |= cursor.isEmpty();
        }
    }

    private Set<PersonId> askForMembers(ChannelId channel) {
        Set<PersonId> found = new HashSet<>();
        String cursor = "";
        do {
            var page = calls.members(channel.value(), cursor);
            page.entries().forEach(id -> found.add(new PersonId(id)));
            cursor = page.next();
        } while (!cursor.isEmpty());
        return Set.copyOf(found);
    }

    private static Channel known(Conversation conversation) {
        return new Channel(
                new ChannelId(conversation.getId()),
                conversation.getName() == null ? "" : conversation.getName(),
                kind(conversation),
                conversation.isMember() || conversation.isIm() || conversation.isMpim(),
                conversation.isExtShared());
    }

    private static Channel.Kind kind(Conversation conversation) {
        if (conversation.isIm()) {
            return Channel.Kind.DIRECT;
        }
        if (conversation.isMpim()) {
            return Channel.Kind.GROUP;
        }
        return conversation.isPrivate() ? Channel.Kind.PRIVATE : Channel.Kind.PUBLIC;
    }

    private static Key key(WorkspaceId workspace, PersonId person) {
        return new Key(workspace, person.value());
    }
}
