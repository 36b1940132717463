package dev.percolate.slack;

import com.slack.api.model.Conversation;
import dev.percolate.schedule.WallTime;
import dev.percolate.workspace.Channel;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.DirectoryUnavailable;
import dev.percolate.workspace.Inviters;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkingWeeks;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The people and channels of Slack, remembered so that a request seldom waits for them. The weeks that people say they
/// work are ours, and asked for each time: a changed one counts at once.
@Singleton
final class SlackDirectory implements Directory {
    private static final Logger LOG = LoggerFactory.getLogger(SlackDirectory.class);
    private static final int MOST_PEOPLE = 50_000;
    private static final int MOST_CHANNELS = 5_000;
    /// Up to here they are asked for one by one (users.info, 100 a minute), beyond by pages of everybody (users.list).
    private static final int A_FEW = 60;
    /// Somebody may be waiting for all of them, and one after the other would take seconds.
    private static final int AT_ONCE = 10;
    private static final Duration SOME_MINUTES = Duration.ofMinutes(5);
    /// Whoever has just joined a channel wants to be seen there.
    private static final Duration A_MOMENT = Duration.ofSeconds(30);

    private final DirectoryCalls calls;
    private final Inviters inviters;
    private final WorkingWeeks weeks;
    private final Remembered<Key, Optional<Person>> people;
    private final Set<Key> beingRefreshed = ConcurrentHashMap.newKeySet();
    private final Remembered<Key, Optional<Channel>> channels;
    private final Remembered<Key, Set<PersonId>> members;
    /// Where reading everybody was interrupted, so that a large workspace is read to its end some day.
    private final Map<WorkspaceId, String> nextPage = new ConcurrentHashMap<>();

    SlackDirectory(DirectoryCalls calls, Inviters inviters, WorkingWeeks weeks, @WallTime InstantSource wall) {
        this.calls = calls;
        this.inviters = inviters;
        this.weeks = weeks;
        people = new Remembered<>(wall, MOST_PEOPLE, SOME_MINUTES, answer -> true);
        // Told that the bot is not in a channel, people invite it and try again at once.
        channels = new Remembered<>(wall, MOST_CHANNELS, SOME_MINUTES, SlackDirectory::botIsIn);
        members = new Remembered<>(wall, MOST_CHANNELS, A_MOMENT, answer -> true);
    }

    private record Key(WorkspaceId workspace, String id) {}

    @Override
    public Optional<Person> find(WorkspaceId workspace, PersonId person) {
        return Optional.ofNullable(find(workspace, Set.of(person)).get(person));
    }

    /// Who is not remembered is waited for; who is remembered from a while ago is asked for behind the answer.
    @Override
    public Map<PersonId, Person> find(WorkspaceId workspace, Collection<PersonId> asked) {
        var known = remembered(workspace, asked);
        Set<PersonId> unknown = new HashSet<>(asked);
        unknown.removeIf(PersonId::isSomeoneWhoLeft);
        unknown.removeAll(known.keySet());
        ask(workspace, unknown);
        refreshBehind(workspace, stale(workspace, known.keySet()));

        known.putAll(remembered(workspace, unknown));
        Map<PersonId, Person> found = new HashMap<>();
        known.forEach((id, answer) -> answer.ifPresent(person -> found.put(id, person)));
        if (!found.isEmpty()) {
            weeks.of(workspace, found.keySet())
                    .forEach((id, week) -> found.computeIfPresent(id, (_, person) -> person.working(week)));
        }
        return found;
    }

    @Override
    public Optional<Channel> channel(WorkspaceId workspace, ChannelId channel) {
        return channels.get(
                new Key(workspace, channel.value()),
                () -> calls.conversation(channel.value()).map(SlackDirectory::known));
    }

    /// Asked anew each time: it is seldom, and whoever was made an admin a minute ago expects to be one.
    @Override
    public boolean isInCharge(WorkspaceId workspace, ChannelId channel, PersonId person) {
        return hasBroughtTheBot(workspace, channel, person)
                || calls.conversation(channel.value())
                        .filter(known -> person.value().equals(known.getCreator()))
                        .isPresent()
                || calls.user(person.value())
                        .filter(user -> user.isAdmin() || user.isOwner())
                        .isPresent();
    }

    private boolean hasBroughtTheBot(WorkspaceId workspace, ChannelId channel, PersonId person) {
        return inviters.of(workspace, channel).filter(person::equals).isPresent()
                && members(workspace, channel).contains(person)
                && find(workspace, person).filter(Person::isMember).isPresent();
    }

    @Override
    public void hasChanged(WorkspaceId workspace, ChannelId channel) {
        var key = new Key(workspace, channel.value());
        channels.forget(key);
        members.forget(key);
    }

    @Override
    public Set<PersonId> members(WorkspaceId workspace, ChannelId channel) {
        if (!botIsIn(channel(workspace, channel))) {
            return Set.of();
        }
        return members.get(new Key(workspace, channel.value()), () -> askForMembers(channel));
    }

    private Map<PersonId, Optional<Person>> remembered(WorkspaceId workspace, Collection<PersonId> asked) {
        Map<PersonId, Optional<Person>> known = new HashMap<>();
        asked.forEach(id -> people.old(key(workspace, id)).ifPresent(answer -> known.put(id, answer)));
        return known;
    }

    private Set<PersonId> stale(WorkspaceId workspace, Set<PersonId> known) {
        Set<PersonId> stale = new HashSet<>(known);
        stale.removeIf(person -> people.fresh(key(workspace, person)).isPresent());
        return stale;
    }

    private void refreshBehind(WorkspaceId workspace, Set<PersonId> stale) {
        stale.removeIf(person -> !beingRefreshed.add(key(workspace, person)));
        if (stale.isEmpty()) {
            return;
        }
        Thread.ofVirtual().name("slack-directory").start(() -> {
            try {
                ask(workspace, stale);
            } catch (DirectoryUnavailable e) {
                LOG.warn("People stay as they were remembered: {}", e.getMessage());
            } catch (RuntimeException e) {
                LOG.warn("People stay as they were remembered: {}", e.getClass().getName());
            } finally {
                stale.forEach(person -> beingRefreshed.remove(key(workspace, person)));
            }
        });
    }

    private void ask(WorkspaceId workspace, Set<PersonId> wanted) {
        if (wanted.size() > A_FEW) {
            readEverybody(workspace, wanted);
        }
        // Whoever comes from elsewhere is not among everybody.
        askEach(workspace, stale(workspace, wanted));
    }

    private void askEach(WorkspaceId workspace, Set<PersonId> wanted) {
        var threads = Thread.ofVirtual().name("slack-directory-", 0).factory();
        try (var askers = Executors.newFixedThreadPool(AT_ONCE, threads)) {
            var answers = wanted.stream()
                    .map(person -> CompletableFuture.runAsync(() -> ask(workspace, person), askers))
                    .toList();
            answers.forEach(CompletableFuture::join);
        } catch (CompletionException e) {
            throw e.getCause() instanceof DirectoryUnavailable unavailable ? unavailable : e;
        }
    }

    private void ask(WorkspaceId workspace, PersonId person) {
        people.put(key(workspace, person), calls.user(person.value()).map(user -> People.known(workspace, user)));
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

    private static boolean botIsIn(Optional<Channel> channel) {
        return channel.map(Channel::botIsIn).orElse(false);
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
