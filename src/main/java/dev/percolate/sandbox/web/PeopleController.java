package dev.percolate.sandbox.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.sandbox.Conversation;
import dev.percolate.sandbox.GiveFile;
import dev.percolate.sandbox.Json;
import dev.percolate.sandbox.Person;
import dev.percolate.sandbox.PressButton;
import dev.percolate.sandbox.SubmitModal;
import dev.percolate.sandbox.Write;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;

/// One person's turn at the page: what they see, and what they do.
@Controller("/sandbox/page/people/{person}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class PeopleController {
    private final Visit visit;
    private final Views views;
    private final Write write;
    private final PressButton press;
    private final SubmitModal submit;
    private final GiveFile give;

    PeopleController(Visit visit, Views views, Write write, PressButton press, SubmitModal submit, GiveFile give) {
        this.visit = visit;
        this.views = views;
        this.write = write;
        this.press = press;
        this.submit = submit;
        this.give = give;
    }

    @Get
    Views.Desk desk(String person) {
        return views.desk(visit.as(person));
    }

    /// The newest messages, or the newest before a timestamp. Looking at the newest marks the conversation as read.
    @Get("/conversations/{channel}")
    Views.Opened opened(String person, String channel, @QueryValue Optional<String> before) {
        Person viewer = visit.as(person);
        Conversation where = visit.at(viewer, channel);
        return before.isPresent() ? views.earlier(viewer, where, before.get()) : views.opened(viewer, where);
    }

    @Post("/conversations/{channel}")
    ObjectNode write(String person, String channel, @Body JsonNode body) {
        Person writer = visit.as(person);
        Conversation where = visit.at(writer, channel);
        return Visit.answer(write.write(writer, where, body.path("text").asText()));
    }

    @Post("/actions")
    ObjectNode press(String person, @Body JsonNode body) {
        Person somebody = visit.as(person);
        Conversation where = visit.at(somebody, body.path("channel").asText());
        String ts = body.path("ts").asText();
        return Visit.answer(press.inMessage(somebody, where, ts, blockId(body), body.path("action")));
    }

    @Post("/modals/{viewId}/actions")
    ObjectNode pressInModal(String person, String viewId, @Body JsonNode body) {
        Person somebody = visit.as(person);
        JsonNode values = give.described(somebody, body.path("values"));
        return Visit.answer(press.inModal(somebody, viewId, blockId(body), body.path("action"), values));
    }

    @Post("/modals/{viewId}/submit")
    ObjectNode submit(String person, String viewId, @Body JsonNode body) {
        Person somebody = visit.as(person);
        return Visit.answer(submit.submit(somebody, viewId, give.described(somebody, body.path("values"))));
    }

    @Post(uri = "/files/{name}", consumes = MediaType.ALL)
    ObjectNode give(String person, String name, @Body byte[] bytes) {
        return give.give(visit.as(person), name, bytes)
                .map(file -> Json.object()
                        .put("ok", true)
                        .set("file", Json.object().put("id", file.id()).put("name", file.name())))
                .map(ObjectNode.class::cast)
                .orElseGet(() -> Visit.failed("Here a file can have up to 1 MB."));
    }

    private static String blockId(JsonNode body) {
        return body.path("blockId").asText();
    }
}
