package dev.percolate.sandbox.web;

import com.fasterxml.jackson.databind.JsonNode;
import dev.percolate.sandbox.Bot;
import dev.percolate.sandbox.Json;
import dev.percolate.sandbox.web.Exchange.Ending;
import dev.percolate.sandbox.web.Exchange.Family;
import dev.percolate.sandbox.web.Exchange.Retry;
import dev.percolate.sandbox.web.InjectedFaults.Trouble;
import dev.percolate.schedule.WallTime;
import io.micronaut.context.annotation.Primary;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The bot with somebody watching, and with what somebody wished to go wrong on the way to it and back.
@Primary
@Singleton
final class WatchedBot implements Bot {
    private static final Logger LOG = LoggerFactory.getLogger(WatchedBot.class);
    private static final String RETRY_NUMBER = "x-slack-retry-num";
    private static final String RETRY_REASON = "x-slack-retry-reason";
    private static final Map<String, String> AGAIN = Map.of(RETRY_NUMBER, "1", RETRY_REASON, "http_timeout");

    private final BotOverHttp bot;
    private final Traffic traffic;
    private final InjectedFaults faults;
    private final @Nullable ForOrganization organization;
    private final InstantSource wall;

    WatchedBot(
            BotOverHttp bot,
            Traffic traffic,
            InjectedFaults faults,
            @Nullable ForOrganization organization,
            @WallTime InstantSource wall) {
        this.bot = bot;
        this.traffic = traffic;
        this.faults = faults;
        this.organization = organization;
        this.wall = wall;
    }

    @Override
    public boolean isReady() {
        return bot.isReady();
    }

    /// Where the answer is not to be heard nobody waits the three seconds for it: the bot has been asked all the same.
    @Override
    public Reply send(Content content) {
        boolean deaf = faults.takes(Trouble.DEAF);
        Reply reply = watched(content, deaf, bot::send);
        boolean event = content.type().equals(Content.JSON);
        if (event && faults.takes(Trouble.TWICE)) {
            watched(new Content(content.type(), content.body(), AGAIN), false, bot::send);
        }
        return deaf ? new Reply.TimedOut() : reply;
    }

    /// Signed by somebody who does not know the secret.
    Reply sendForged(Content content) {
        return watched(content, false, bot::sendForged);
    }

    /// What is noted is what is sent.
    private Reply watched(Content plain, boolean deaf, Function<Content, Reply> sending) {
        Content content = organization == null ? plain : organization.of(plain);
        Instant began = wall.instant();
        long nanos = System.nanoTime();
        Reply reply = sending.apply(content);
        try {
            traffic.add(exchange(content, reply, deaf, began, Duration.ofNanos(System.nanoTime() - nanos)));
        } catch (RuntimeException e) {
            LOG.debug("a request is not shown", e);
        }
        return reply;
    }

    private static Exchange exchange(Content content, Reply reply, boolean deaf, Instant began, Duration took) {
        JsonNode sent =
                Optional.ofNullable(Shape.tree(content.type(), content.body())).orElseGet(Json::object);
        boolean event = content.type().equals(Content.JSON);
        return new Exchange(
                began,
                event ? Family.EVENT : sent.has("payload") ? Family.INTERACTION : Family.COMMAND,
                kind(sent),
                reply instanceof Reply.Answered answered ? answered.status() : null,
                ending(reply, deaf),
                took.toMillis(),
                null,
                null,
                retry(content.headers()),
                Shape.of(sent),
                Shape.of(reply instanceof Reply.Answered answered ? Shape.tree(Content.JSON, answered.body()) : null));
    }

    private static String kind(JsonNode sent) {
        JsonNode named = sent.has("command")
                ? sent.path("command")
                : sent.path("payload").path("type");
        JsonNode type = sent.has("event") ? sent.path("event").path("type") : sent.path("type");
        String kind = named.isMissingNode() ? Shape.name(type) : named.asText();
        return kind == null ? "unknown" : kind;
    }

    private static Ending ending(Reply reply, boolean deaf) {
        return switch (reply) {
            case Reply.Answered answered -> deaf ? Ending.NOT_HEARD : Ending.ANSWERED;
            case Reply.TimedOut timedOut -> Ending.TIMED_OUT;
            case Reply.Unreachable unreachable -> Ending.UNREACHABLE;
        };
    }

    private static @Nullable Retry retry(Map<String, String> headers) {
        String number = headers.get(RETRY_NUMBER);
        return number == null ? null : new Retry(number, headers.getOrDefault(RETRY_REASON, ""));
    }
}
