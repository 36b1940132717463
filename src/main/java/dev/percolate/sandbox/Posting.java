package dev.percolate.sandbox;

import dev.percolate.schedule.DomainTime;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Puts messages into conversations and changes them there; whoever calls has settled that they may.
@Singleton
public final class Posting {
    private final Messages messages;
    private final EventDelivery events;
    private final Live live;
    private final Atomically atomically;
    private final InstantSource clock;

    Posting(
            Messages messages,
            EventDelivery events,
            Live live,
            Atomically atomically,
            @DomainTime InstantSource clock) {
        this.messages = messages;
        this.events = events;
        this.live = live;
        this.atomically = atomically;
        this.clock = clock;
    }

    public Message post(String conversation, String author, Draft draft) {
        return post(conversation, author, draft, message -> {});
    }

    /// `along` happens with it or not at all.
    Message post(String conversation, String author, Draft draft, Consumer<Message> along) {
        return add(conversation, author, draft, null, along);
    }

    /// In each of these conversations or in none, and `along` with each of the messages.
    void postInEach(List<String> conversations, String author, Draft draft, Consumer<Message> along) {
        atomically.run(() -> conversations.stream()
                .map(conversation -> keep(conversation, author, draft, null, along))
                .toList());
        conversations.forEach(conversation -> live.messagesChanged(conversation, null));
    }

    /// Only `to` sees it.
    public Message whisper(String conversation, String author, String to, Draft draft) {
        return add(conversation, author, draft, to, message -> {});
    }

    public Message rewrite(Message message, Draft draft) {
        Message rewritten = message.saying(draft);
        messages.replace(rewritten);
        live.messagesChanged(message.conversation(), message.ephemeralTo());
        return rewritten;
    }

    public void remove(Message message) {
        messages.remove(message.conversation(), message.ts());
        live.messagesChanged(message.conversation(), message.ephemeralTo());
    }

    private Message add(
            String conversation, String author, Draft draft, @Nullable String ephemeralTo, Consumer<Message> along) {
        Message added = atomically.run(() -> keep(conversation, author, draft, ephemeralTo, along));
        live.messagesChanged(conversation, ephemeralTo);
        return added;
    }

    private Message keep(
            String conversation, String author, Draft draft, @Nullable String ephemeralTo, Consumer<Message> along) {
        String ts = messages.nextTimestamp(conversation, clock.instant());
        Message message = new Message(
                conversation,
                ts,
                author,
                draft.text(),
                draft.blocks(),
                draft.metadata(),
                draft.threadTs(),
                ephemeralTo,
                false,
                draft.broadcast());
        messages.add(message);
        along.accept(message);
        events.announce(message);
        return message;
    }
}
