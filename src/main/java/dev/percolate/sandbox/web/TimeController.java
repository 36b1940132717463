package dev.percolate.sandbox.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.sandbox.Json;
import dev.percolate.sandbox.Live;
import dev.percolate.schedule.TimeMachine;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Lets time pass for everybody in the workspace.
@Controller("/sandbox/page/time")
@ExecuteOn(TaskExecutors.BLOCKING)
final class TimeController {
    private static final Duration LONGEST = Duration.ofDays(366);

    private final TimeMachine timeMachine;
    private final Live live;

    TimeController(TimeMachine timeMachine, Live live) {
        this.timeMachine = timeMachine;
        this.live = live;
    }

    /// Answers when everything that happens until then has happened.
    @Post
    HttpResponse<ObjectNode> pass(@Body JsonNode body) {
        Optional<Duration> pass = duration(body.path("pass").asText());
        if (pass.isEmpty()) {
            return HttpResponse.badRequest(Visit.failed("Time passes by up to a year at once, such as P7D."));
        }
        Instant now = timeMachine.pass(pass.get());
        live.timeMoved();
        return HttpResponse.ok(
                Json.object().put("now", now.truncatedTo(ChronoUnit.SECONDS).toString()));
    }

    private static Optional<Duration> duration(String text) {
        try {
            return Optional.of(Duration.parse(text)).filter(pass -> pass.isPositive() && pass.compareTo(LONGEST) <= 0);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
