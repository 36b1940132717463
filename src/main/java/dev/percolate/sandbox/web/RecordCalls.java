package dev.percolate.sandbox.web;

import com.fasterxml.jackson.databind.JsonNode;
import dev.percolate.sandbox.Json;
import dev.percolate.sandbox.Method;
import dev.percolate.sandbox.web.Exchange.Ending;
import dev.percolate.sandbox.web.Exchange.Family;
import dev.percolate.schedule.WallTime;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Notes what the bot calls and what it hears, outside of everything that answers. A call never fails for it.
@ServerFilter({"/sandbox/api/**", "/sandbox/response/**", "/sandbox/upload/**", "/sandbox/private/**"})
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RecordCalls {
    private static final Logger LOG = LoggerFactory.getLogger(RecordCalls.class);
    private static final String BEGAN = "percolate.sandbox.began";

    private final Traffic traffic;
    private final InstantSource wall;

    RecordCalls(Traffic traffic, @WallTime InstantSource wall) {
        this.traffic = traffic;
        this.wall = wall;
    }

    private record Began(Instant at, long nanos) {}

    @RequestFilter
    void begin(HttpRequest<?> request) {
        request.setAttribute(BEGAN, new Began(wall.instant(), System.nanoTime()));
    }

    @ResponseFilter
    void end(HttpRequest<?> request, MutableHttpResponse<?> response) {
        try {
            request.getAttribute(BEGAN, Began.class)
                    .ifPresent(began -> traffic.add(exchange(request, response, began)));
        } catch (RuntimeException e) {
            LOG.debug("a call is not shown", e);
        }
    }

    private static Exchange exchange(HttpRequest<?> request, MutableHttpResponse<?> response, Began began) {
        JsonNode answer = answer(response.body());
        return new Exchange(
                began.at(),
                family(request.getPath()),
                kind(request.getPath()),
                response.code(),
                Ending.ANSWERED,
                Duration.ofNanos(System.nanoTime() - began.nanos()).toMillis(),
                answer == null ? null : Shape.name(answer.path("error")),
                response.getHeaders().get(HttpHeaders.RETRY_AFTER),
                null,
                Shape.of(sent(request)),
                Shape.of(answer));
    }

    private static Family family(String path) {
        if (path.startsWith("/sandbox/api/")) {
            return Family.CALL;
        }
        if (path.startsWith("/sandbox/private/")) {
            return Family.DOWNLOAD;
        }
        return path.startsWith("/sandbox/response/") ? Family.RESPONSE_URL : Family.UPLOAD;
    }

    /// Never the path itself: a response_url is a permission.
    private static String kind(String path) {
        return switch (family(path)) {
            case CALL ->
                Method.named(path.substring(path.lastIndexOf('/') + 1))
                        .map(Method::slackName)
                        .orElse("unknown method");
            case RESPONSE_URL -> "response_url";
            case UPLOAD -> "file upload";
            case DOWNLOAD -> "file download";
            case COMMAND, INTERACTION, EVENT -> throw new IllegalArgumentException("the bot does not send this");
        };
    }

    /// What the controller has read; a file is not looked into.
    private static @Nullable JsonNode sent(HttpRequest<?> request) {
        String type = request.getContentType().map(MediaType::getName).orElse("");
        return request.getBody().orElse(null) instanceof String body ? Shape.tree(type, body) : null;
    }

    private static @Nullable JsonNode answer(@Nullable Object body) {
        return switch (body) {
            case JsonNode json -> json;
            case String text -> Json.parse(text).orElse(null);
            case null, default -> null;
        };
    }
}
