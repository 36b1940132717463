package dev.percolate.sandbox;

import jakarta.inject.Singleton;
import java.util.List;

/// Somebody puts an emoji under a message or takes theirs away: a person on the page, or the app.
@Singleton
public final class React {
    private final Messages messages;
    private final Reactions reactions;
    private final EventDelivery events;
    private final Atomically atomically;
    private final Live live;

    React(Messages messages, Reactions reactions, EventDelivery events, Atomically atomically, Live live) {
        this.messages = messages;
        this.reactions = reactions;
        this.events = events;
        this.atomically = atomically;
        this.live = live;
    }

    /// Whether it changes anything or not, afterwards it is as the person wants it.
    public Outcome settle(Person person, Conversation where, String ts, String name, boolean there) {
        try {
            if (there) {
                add(person.id(), where, ts, name);
            } else {
                remove(person.id(), where, ts, name);
            }
            return Outcome.DONE;
        } catch (SlackError e) {
            return switch (e.name()) {
                case "already_reacted", "no_reaction" -> Outcome.DONE;
                case "message_not_found" -> new Outcome.Failed("This message is no longer there.");
                case "invalid_name" -> new Outcome.Failed("There is no such emoji here.");
                default -> new Outcome.Failed("There are too many reactions under this message.");
            };
        }
    }

    /// Refuses as Slack's `reactions.add` does.
    public void add(String person, Conversation where, String ts, String name) {
        change(where, ts, name, (message, kept) -> {
            if (!reactions.add(where.id(), ts, kept, person)) {
                throw whyNot(where, ts, kept, person);
            }
            events.announceReaction("reaction_added", message, person, kept);
        });
    }

    /// Refuses as Slack's `reactions.remove` does.
    public void remove(String person, Conversation where, String ts, String name) {
        change(where, ts, name, (message, kept) -> {
            if (!reactions.remove(where.id(), ts, kept, person)) {
                throw SlackError.of("no_reaction");
            }
            events.announceReaction("reaction_removed", message, person, kept);
        });
    }

    /// Refuses with `message_not_found`: what one person alone sees is not reacted to.
    public Message reactable(Conversation where, String ts) {
        return messages.find(where.id(), ts)
                .filter(found -> found.ephemeralTo() == null)
                .orElseThrow(() -> SlackError.of("message_not_found"));
    }

    private interface Change {
        void on(Message message, String kept);
    }

    private void change(Conversation where, String ts, String name, Change change) {
        String kept = Emoji.kept(name).orElseThrow(() -> SlackError.of("invalid_name"));
        atomically.run(() -> {
            change.on(reactable(where, ts), kept);
            return true;
        });
        live.messagesChanged(where.id(), null);
    }

    private SlackError whyNot(Conversation where, String ts, String name, String person) {
        List<Reactions.Reaction> there = reactions.of(where.id(), ts);
        if (there.stream()
                .anyMatch(one -> one.name().equals(name) && one.people().contains(person))) {
            return SlackError.of("already_reacted");
        }
        long own = there.stream().filter(one -> one.people().contains(person)).count();
        return SlackError.of(own >= Reactions.MOST_OF_ONE_PERSON ? "too_many_reactions" : "too_many_emoji");
    }
}
