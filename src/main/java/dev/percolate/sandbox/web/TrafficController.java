package dev.percolate.sandbox.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.sandbox.Json;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// For the page's inspector: what went between Slack and the bot, never what was in it.
@Controller("/sandbox/page/traffic")
final class TrafficController {
    private final Traffic traffic;

    TrafficController(Traffic traffic) {
        this.traffic = traffic;
    }

    record Seen(long last, List<Row> rows) {}

    record Row(
            long number,
            String at,
            String family,
            boolean toTheBot,
            String kind,
            @Nullable Integer status,
            String ending,
            long millis,
            @Nullable String error,
            @Nullable String signature,
            @Nullable String retryAfter,
            Exchange.@Nullable Retry retry) {}

    record Bodies(JsonNode sent, JsonNode answered) {}

    @Get
    Seen after(@QueryValue(defaultValue = "0") long after) {
        Traffic.Since since = traffic.after(after);
        return new Seen(
                since.last(),
                since.exchanges().stream().map(TrafficController::row).toList());
    }

    @Get("/{number}")
    Optional<Bodies> bodies(long number) {
        return traffic.find(number).map(exchange -> new Bodies(exchange.sent(), exchange.answered()));
    }

    @Post("/clear")
    ObjectNode clear() {
        return Json.object().put("ok", true).put("last", traffic.clear());
    }

    private static Row row(Traffic.Numbered one) {
        Exchange exchange = one.exchange();
        return new Row(
                one.number(),
                exchange.at().toString(),
                word(exchange.family()),
                exchange.family().isToTheBot(),
                exchange.kind(),
                exchange.status(),
                word(exchange.ending()),
                exchange.millis(),
                exchange.error(),
                exchange.signature(),
                exchange.retryAfter(),
                exchange.retry());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
