package dev.percolate.sandbox.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.sandbox.Json;
import dev.percolate.sandbox.Live;
import dev.percolate.sandbox.People;
import dev.percolate.sandbox.Person;
import dev.percolate.sandbox.Story;
import dev.percolate.schedule.DomainTime;
import dev.percolate.schedule.TimeMachine;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lets time pass for everybody in the workspace, and tells what is due.
@Controller("/sandbox/page/time")
@ExecuteOn(TaskExecutors.BLOCKING)
final class TimeController {
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final int SHOWN = 20;
    private static final int NAMED = 3;
    private static final String NEXT = "next";

    private final TimeMachine timeMachine;
    private final InstantSource clock;
    private final Live live;
    private final Story story;
    private final People people;

    TimeController(TimeMachine timeMachine, @DomainTime InstantSource clock, Live live, Story story, People people) {
        this.timeMachine = timeMachine;
        this.clock = clock;
        this.live = live;
        this.story = story;
        this.people = people;
    }

    record Calendar(String now, List<Entry> due) {}

    record Entry(String at, String what) {}

    @Get
    Calendar calendar() {
        return new Calendar(
                clock.instant().toString(),
                timeMachine.agenda(SHOWN).stream()
                        .map(due -> new Entry(due.at().toString(), due.what()))
                        .toList());
    }

    /// `{"pass": "P7D"}`, or `{"to": "next"}` or an instant. Answers when everything that happens until then has
    /// happened.
    @Post
    HttpResponse<ObjectNode> move(@Body JsonNode body) {
        String to = body.path("to").asText();
        if (to.equals(NEXT)) {
            return next();
        }
        return to.isEmpty() ? pass(body.path("pass").asText()) : moveTo(to);
    }

    private HttpResponse<ObjectNode> next() {
        return timeMachine
                .passToNext()
                .map(this::reached)
                .orElseGet(() -> HttpResponse.ok(now(clock.instant()).put("nothing", nothingIsDue())));
    }

    /// Names only those for whom something unread waits, as the switcher does: whether somebody has answered is theirs.
    private String nothingIsDue() {
        List<String> waiting = story.unread().stream().map(Story.Unseen::person).toList();
        if (waiting.isEmpty()) {
            return "Nothing is due: it is somebody's turn to answer, or to begin something.";
        }
        List<String> names = new ArrayList<>(people.named(waiting).values().stream()
                .map(Person::name)
                .sorted()
                .limit(NAMED)
                .toList());
        if (waiting.size() > NAMED) {
            names.add((waiting.size() - NAMED) + " more");
        }
        return "Nothing is due: it is somebody's turn. Something unread waits for " + listed(names) + ".";
    }

    private static String listed(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.getFirst() : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private HttpResponse<ObjectNode> pass(String text) {
        return duration(text)
                .map(timeMachine::pass)
                .map(this::reached)
                .orElseGet(() -> refused("Time passes by up to a year at once, such as P7D."));
    }

    /// To an instant and not by a duration: two who press at once arrive at the same one.
    private HttpResponse<ObjectNode> moveTo(String text) {
        Optional<Instant> target =
                instant(text).filter(at -> !at.isAfter(clock.instant().plus(LONGEST)));
        if (target.isEmpty()) {
            return refused("Time goes on to an instant within the next year, such as 2026-01-05T09:00:00Z.");
        }
        try {
            return reached(timeMachine.moveTo(target.get()));
        } catch (IllegalArgumentException e) {
            return HttpResponse.ok(now(clock.instant()).put("nothing", "That has happened already."));
        }
    }

    private HttpResponse<ObjectNode> reached(Instant now) {
        live.timeMoved();
        return HttpResponse.ok(now(now));
    }

    private static HttpResponse<ObjectNode> refused(String sentence) {
        return HttpResponse.badRequest(Visit.failed(sentence));
    }

    private static ObjectNode now(Instant now) {
        return Json.object().put("now", now.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    private static Optional<Duration> duration(String text) {
        try {
            return Optional.of(Duration.parse(text)).filter(pass -> pass.isPositive() && pass.compareTo(LONGEST) <= 0);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
