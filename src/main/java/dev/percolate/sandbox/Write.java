package dev.percolate.sandbox;

import jakarta.inject.Singleton;
import java.util.List;

/// Somebody wrote something and pressed enter: a command when it begins with a slash, else a message.
@Singleton
public final class Write {
    private final People people;
    private final Conversations conversations;
    private final Manifest manifest;
    private final Posting posting;
    private final RunCommand commands;
    private final JoinChannel join;

    Write(
            People people,
            Conversations conversations,
            Manifest manifest,
            Posting posting,
            RunCommand commands,
            JoinChannel join) {
        this.people = people;
        this.conversations = conversations;
        this.manifest = manifest;
        this.posting = posting;
        this.commands = commands;
        this.join = join;
    }

    public Outcome write(Person person, Conversation where, String text) {
        if (!person.canBeWrittenTo()) {
            return new Outcome.Failed(person.name() + " can no longer write here.");
        }
        if (isReadOnly(where)) {
            return new Outcome.Failed("Sending messages to this app has been turned off.");
        }
        String typed = text.strip();
        Escaping escaping = new Escaping(people.all(), channelsOf(person));
        if (typed.split("\\s+", 2)[0].equals("/invite")) {
            return invite(person, where, typed.substring("/invite".length()).strip());
        }
        if (typed.startsWith("/")) {
            return commands.run(person, where, typed, escaping);
        }
        try {
            posting.post(where.id(), person.id(), Draft.checked(escaping.escape(typed), null, null, null));
            return Outcome.DONE;
        } catch (SlackError e) {
            return new Outcome.Failed(
                    e.name().equals("no_text") ? "There is nothing to send." : "This message is too long to send.");
        }
    }

    /// Slack's own command, as far as it is needed here: it brings the app into a channel.
    private Outcome invite(Person person, Conversation where, String who) {
        boolean channel = where.kind() == Conversation.Kind.CHANNEL || where.kind() == Conversation.Kind.PRIVATE;
        if (!channel || !who.equalsIgnoreCase("@" + manifest.botName())) {
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
                .filter(one -> one.kind() == Conversation.Kind.CHANNEL || one.kind() == Conversation.Kind.PRIVATE)
                .toList();
    }
}
