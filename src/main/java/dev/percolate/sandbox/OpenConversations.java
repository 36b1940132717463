package dev.percolate.sandbox;

import dev.percolate.sandbox.Conversation.Kind;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Opens the bot's direct and group conversations. Opening one twice finds the first.
@Singleton
public final class OpenConversations {
    private static final int MOST_PEOPLE = 8;

    private final People people;
    private final Conversations conversations;
    private final Atomically atomically;

    OpenConversations(People people, Conversations conversations, Atomically atomically) {
        this.people = people;
        this.conversations = conversations;
        this.atomically = atomically;
    }

    public record Opened(Conversation conversation, boolean already) {}

    /// With one to eight people besides the bot.
    public Opened with(Collection<String> ids) {
        SortedSet<String> all = new TreeSet<>(ids);
        all.remove(Workspace.BOT_USER);
        if (all.isEmpty()) {
            throw SlackError.of("not_enough_users");
        }
        if (all.size() > MOST_PEOPLE) {
            throw SlackError.of("too_many_users");
        }
        for (String id : all) {
            mayBeWrittenTo(people.find(id).orElseThrow(() -> SlackError.of("user_not_found")));
        }
        all.add(Workspace.BOT_USER);
        return conversations
                .between(all)
                .map(there -> new Opened(there, true))
                .orElseGet(() -> atomically.run(() -> open(all)));
    }

    /// The direct messages with somebody who was found already.
    public Conversation directWith(Person person) {
        mayBeWrittenTo(person);
        SortedSet<String> both = new TreeSet<>(Set.of(person.id(), Workspace.BOT_USER));
        return conversations
                .between(both)
                .orElseGet(() -> atomically.run(() -> open(both)).conversation());
    }

    /// The same for every start: the page lists it before anything was written there.
    public static String directId(String person) {
        return "D0" + person.substring(2);
    }

    /// Whoever names a person means the direct messages with them.
    static String placeOf(String conversationOrPerson) {
        return conversationOrPerson.matches("[UW].+") ? directId(conversationOrPerson) : conversationOrPerson;
    }

    private static void mayBeWrittenTo(Person person) {
        switch (person.standing()) {
            case DEACTIVATED -> throw SlackError.of("user_disabled");
            case BOT -> throw SlackError.of("cannot_dm_bot");
            case MEMBER, GUEST, SINGLE_CHANNEL_GUEST, EXTERNAL -> {}
        }
    }

    private Opened open(SortedSet<String> all) {
        Conversation fresh = all.size() == 2 ? direct(all) : group(all);
        if (conversations.addBetween(fresh, all)) {
            return new Opened(fresh, false);
        }
        return new Opened(conversations.between(all).orElseThrow(), true);
    }

    private static Conversation direct(SortedSet<String> all) {
        String person = all.stream()
                .filter(id -> !id.equals(Workspace.BOT_USER))
                .findFirst()
                .orElseThrow();
        return new Conversation(directId(person), Kind.DIRECT, "");
    }

    private Conversation group(SortedSet<String> all) {
        String handles =
                all.stream().map(id -> people.find(id).orElseThrow().handle()).collect(Collectors.joining("--"));
        return new Conversation(Json.randomId("G0", 9), Kind.GROUP, "mpdm-" + handles + "-1");
    }
}
