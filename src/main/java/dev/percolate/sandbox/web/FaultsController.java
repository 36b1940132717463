package dev.percolate.sandbox.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.sandbox.Bot.Content;
import dev.percolate.sandbox.Bot.Reply;
import dev.percolate.sandbox.Json;
import dev.percolate.sandbox.Method;
import dev.percolate.sandbox.web.InjectedFaults.Trouble;
import dev.percolate.sandbox.web.InjectedFaults.Where;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a visitor wishes to go wrong between Slack and the bot.
@Controller("/sandbox/page/faults")
@ExecuteOn(TaskExecutors.BLOCKING)
final class FaultsController {
    private static final int MOST = 1000;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(10);
    private static final Duration SLOW = Duration.ofSeconds(5);
    private static final Content HARMLESS =
            new Content(Content.FORM, "command=%2Fnobody&text=&user_id=U0NOBODY00&team_id=T0NOWHERE0", Map.of());

    private final InjectedFaults faults;
    private final WatchedBot bot;

    FaultsController(InjectedFaults faults, WatchedBot bot) {
        this.faults = faults;
        this.bot = bot;
    }

    record Shown(List<Running> running) {}

    /// `left` is null where it goes on until somebody stops it, `method` where it is about every call.
    record Running(
            String trouble,
            @Nullable String method,
            @Nullable Integer left) {}

    @Get
    Shown shown() {
        return new Shown(faults.running().entrySet().stream()
                .map(entry -> running(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Running::trouble))
                .toList());
    }

    /// `{"trouble": "broken", "method": "chat.postMessage", "times": 3}`; without a method it is every call, without
    /// times until somebody stops it.
    @Post
    ObjectNode begin(@Body JsonNode body) {
        Optional<Trouble> trouble = trouble(body);
        String name = body.path("method").asText("");
        Optional<Method> method = Method.named(name);
        int times = body.path("times").asInt(InjectedFaults.UNTIL_STOPPED);
        boolean endless = times == InjectedFaults.UNTIL_STOPPED;
        if (trouble.isEmpty() || (method.isEmpty() && !name.isEmpty())) {
            return Visit.failed("There is no such trouble to be had.");
        }
        if (!endless && (times < 1 || times > MOST)) {
            return Visit.failed("It goes wrong once at least and " + MOST + " times at most.");
        }
        faults.begin(new Where(trouble.get(), method.orElse(null)), length(trouble.get()), times);
        return Json.object().put("ok", true);
    }

    @Post("/stop")
    ObjectNode stop(@Body JsonNode body) {
        trouble(body).ifPresent(faults::stop);
        return Json.object().put("ok", true);
    }

    /// Somebody who does not know the secret pretends to be Slack; the answer is what the bot makes of it.
    @Post("/forge")
    ObjectNode forge(@Body JsonNode body) {
        return switch (bot.sendForged(HARMLESS)) {
            case Reply.Answered answered -> Json.object().put("ok", true).put("status", answered.status());
            case Reply.TimedOut timedOut -> Visit.failed("The bot did not answer in three seconds.");
            case Reply.Unreachable unreachable -> Visit.failed("The bot cannot be reached.");
        };
    }

    private static Optional<Trouble> trouble(JsonNode body) {
        String word = body.path("trouble").asText();
        return Arrays.stream(Trouble.values())
                .filter(trouble -> word(trouble).equals(word))
                .findFirst();
    }

    private static Duration length(Trouble trouble) {
        return switch (trouble) {
            case TOO_MANY -> RETRY_AFTER;
            case SLOW -> SLOW;
            case BROKEN, ANSWER_LOST, DEAF, TWICE -> Duration.ZERO;
        };
    }

    private static Running running(Where where, InjectedFaults.Running running) {
        Method method = where.method();
        return new Running(
                word(where.trouble()),
                method == null ? null : method.slackName(),
                running.left() == InjectedFaults.UNTIL_STOPPED ? null : running.left());
    }

    private static String word(Trouble trouble) {
        return trouble.name().toLowerCase(Locale.ROOT);
    }
}
