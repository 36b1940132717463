package dev.percolate.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.sandbox.Bot.Content;
import dev.percolate.sandbox.Bot.Reply;
import dev.percolate.sandbox.WaitingEvents.Waiting;
import dev.percolate.schedule.WallTime;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells the bot what it subscribed to, as soon as what it tells of is kept. What it does not acknowledge comes again
/// at once, after a minute and after five.
@Singleton
public final class EventDelivery {
    private static final Logger LOG = LoggerFactory.getLogger(EventDelivery.class);
    private static final List<Duration> PAUSES = List.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(5));
    /// Longer than one attempt takes, so that no event is on its way twice.
    private static final Duration LEASE = Duration.ofSeconds(10);

    private final WaitingEvents waiting;
    private final Manifest manifest;
    private final Conversations conversations;
    private final Bot bot;
    private final Atomically atomically;
    private final InstantSource wall;

    /// What is told, under which id and when on the wall.
    interface Telling {
        ObjectNode of(String id, Instant wall);
    }

    EventDelivery(
            WaitingEvents waiting,
            Manifest manifest,
            Conversations conversations,
            Bot bot,
            Atomically atomically,
            @WallTime InstantSource wall) {
        this.waiting = waiting;
        this.manifest = manifest;
        this.conversations = conversations;
        this.bot = bot;
        this.atomically = atomically;
        this.wall = wall;
    }

    /// In the transaction that keeps the message.
    void announce(Message message) {
        var metadata = message.metadata();
        boolean own = message.author().equals(Workspace.BOT_USER) && message.ephemeralTo() == null;
        if (metadata != null
                && own
                && manifest.hearsMetadata(metadata.path("event_type").asText())) {
            add((id, now) -> Events.metadataPosted(id, message, metadata, now));
        }
    }

    /// Only in conversations that the app is in. In the transaction that keeps the reaction.
    void announceReaction(String type, Message message, String person, String name) {
        if (manifest.hearsReactions(type) && conversations.isIn(message.conversation(), Workspace.BOT_USER)) {
            add((id, now) -> Events.reaction(id, type, message, person, name, now));
        }
    }

    void announceOpened(Person person, OpenApp.Tab tab, Optional<Home> published) {
        announce("app_home_opened", (id, now) -> Events.appHomeOpened(id, person, tab, published, now));
    }

    /// In the transaction that changes what the event is about; nothing where the app does not subscribe to it.
    void announce(String type, Telling event) {
        if (manifest.hears(type)) {
            add(event);
        }
    }

    /// Sends again what is due, side by side; returns before the answers are there. What was never sent is due only
    /// where whoever would have sent it is gone.
    public void deliverDue() {
        Instant now = wall.instant();
        try {
            for (Waiting event : waiting.claim(now, now.plus(LEASE))) {
                start(event);
            }
        } catch (RuntimeException e) {
            LOG.debug("events wait", e);
        }
    }

    private void add(Telling event) {
        Instant now = wall.instant();
        String id = Json.randomId("Ev", 10);
        String body = Json.write(event.of(id, now));
        waiting.add(id, body, now.plus(LEASE));
        atomically.afterwards(() -> start(new Waiting(id, body, 0, null)));
    }

    private void start(Waiting event) {
        Thread.startVirtualThread(() -> deliver(event));
    }

    private void deliver(Waiting event) {
        Map<String, String> headers = event.reason() == null
                ? Map.of()
                : Map.of("x-slack-retry-num", String.valueOf(event.tries()), "x-slack-retry-reason", event.reason());
        Reply reply = bot.send(new Content(Content.JSON, event.body(), headers));
        switch (reply) {
            case Reply.Answered answered when answered.isOk() -> waiting.done(event.id());
            case Reply.Answered(int status, String body, boolean mayRetry) when !mayRetry -> waiting.done(event.id());
            case Reply.Answered answered -> again(event, "http_error");
            case Reply.TimedOut timedOut -> again(event, "http_timeout");
            case Reply.Unreachable unreachable -> again(event, "connection_failed");
        }
    }

    private void again(Waiting event, String reason) {
        if (event.tries() >= PAUSES.size()) {
            LOG.info("the bot did not take event {} in {} attempts", event.id(), event.tries() + 1);
            waiting.done(event.id());
            return;
        }
        Duration pause = PAUSES.get(event.tries());
        waiting.again(event.id(), event.tries() + 1, reason, wall.instant().plus(pause));
        if (pause.isZero()) {
            deliverDue();
        }
    }
}
