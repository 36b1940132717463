package dev.percolate.sandbox;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody wrote something and pressed enter: a command when it begins with a slash, else a message.
@Singleton
public final class Write {
    private static final Outcome TURNED_OFF = new Outcome.Failed("Sending messages to this app has been turned off.");

    private final People people;
    private final Conversations conversations;
    private final Manifest manifest;
    private final FindParent parents;
    private final Posting posting;
    private final RunCommand commands;
    private final JoinChannel join;

    Write(
            People people,
            Conversations conversations,
            Manifest manifest,
            FindParent parents,
            Posting posting,
            RunCommand commands,
            JoinChannel join) {
        this.people = people;
        this.conversations = conversations;
        this.manifest = manifest;
        this.parents = parents;
        this.posting = posting;
        this.commands = commands;
        this.join = join;
    }

    public Outcome write(Person person, Conversation where, String text) {
        if (isReadOnly(where)) {
            return TURNED_OFF;
        }
        String typed = text.strip();
        Escaping escaping = new Escaping(people.all(), channelsOf(person));
        if (typed.split("\\s+", 2)[0].equals("/invite")) {
            return invite(person, where, typed.substring("/invite".length()).strip());
        }
        if (typed.startsWith("/")) {
            return commands.run(person, where, typed, escaping);
        }
        return post(person, where, escaping.escape(typed), null, false);
    }

    /// Into the thread of `parentTs`; with `broadcast` into the conversation too. Commands are not for threads.
    public Outcome reply(Person person, Conversation where, String parentTs, String text, boolean broadcast) {
        if (isReadOnly(where)) {
            return TURNED_OFF;
        }
        String typed = text.strip();
        if (typed.startsWith("/")) {
            return new Outcome.Failed(typed.split("\\s+", 2)[0] + " is not supported in threads. Sorry!");
        }
        Escaping escaping = new Escaping(people.all(), channelsOf(person));
        return post(person, where, escaping.escape(typed), parentTs, broadcast);
    }

    private Outcome post(Person person, Conversation where, String text, @Nullable String parentTs, boolean broadcast) {
        try {
            if (parentTs != null) {
                parents.of(where.id(), parentTs);
            }
            Draft draft = Draft.checked(text, null, null, parentTs);
            posting.post(where.id(), person.id(), broadcast ? draft.alsoInConversation() : draft);
            return Outcome.DONE;
        } catch (SlackError e) {
            return new Outcome.Failed(
                    switch (e.name()) {
                        case "no_text" -> "There is nothing to send.";
                        case "thread_not_found", "cannot_reply_to_message" ->
                            "The message this was a reply to is no longer there.";
                        default -> "This message is too long to send.";
                    });
        }
    }

    /// Slack's own command, as far as it is needed here: it brings the app into a channel.
    private Outcome invite(Person person, Conversation where, String who) {
        if (!where.isChannel() || !who.equalsIgnoreCase("@" + manifest.botName())) {
            return new Outcome.Failed(
                    "Here only the app can be invited, into a channel: /invite @" + manifest.botName());
        }
        join.invited(where, Workspace.BOT_USER, person.id());
        return Outcome.DONE;
    }

    /// The bot's direct messages are where its manifest says so.
    public boolean isReadOnly(Conversation where) {
        return where.kind() == Conversation.Kind.DIRECT && manifest.messagesTabIsReadOnly();
    }

    private List<Conversation> channelsOf(Person person) {
        return conversations.of(person.id()).stream()
                .filter(Conversation::isChannel)
                .toList();
    }
}
