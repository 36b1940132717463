package dev.percolate.sandbox.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.sandbox.Homes;
import dev.percolate.sandbox.Json;
import dev.percolate.sandbox.OpenApp;
import dev.percolate.sandbox.Payloads;
import dev.percolate.sandbox.Person;
import dev.percolate.sandbox.PressButton;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/// The app's two tabs as one person has them: what is on Home, and that they look.
@Controller("/sandbox/page/people/{person}/app")
@ExecuteOn(TaskExecutors.BLOCKING)
final class HomeController {
    private final Visit visit;
    private final Homes homes;
    private final OpenApp open;
    private final PressButton press;

    HomeController(Visit visit, Homes homes, OpenApp open, PressButton press) {
        this.visit = visit;
        this.homes = homes;
        this.open = open;
        this.press = press;
    }

    /// `view` is null until something was published.
    @Get("/home")
    ObjectNode home(String person) {
        Person viewer = visit.as(person);
        ObjectNode answer = Json.object().putNull("view");
        homes.of(viewer.id()).ifPresent(home -> answer.set("view", Payloads.view(home, Json.object())));
        return answer;
    }

    @Post("/home/opened")
    ObjectNode openedHome(String person) {
        return Visit.answer(open.open(visit.as(person), OpenApp.Tab.HOME));
    }

    @Post("/messages/opened")
    ObjectNode openedMessages(String person) {
        return Visit.answer(open.open(visit.as(person), OpenApp.Tab.MESSAGES));
    }

    @Post("/home/actions")
    ObjectNode press(String person, @Body JsonNode body) {
        return Visit.answer(press.inHome(
                visit.as(person),
                body.path("viewId").asText(),
                body.path("blockId").asText(),
                body.path("action"),
                body.path("values")));
    }
}
