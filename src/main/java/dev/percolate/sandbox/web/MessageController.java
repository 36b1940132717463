package dev.percolate.sandbox.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.sandbox.Conversation;
import dev.percolate.sandbox.DismissWhisper;
import dev.percolate.sandbox.Person;
import dev.percolate.sandbox.React;
import dev.percolate.sandbox.RunShortcut;
import dev.percolate.sandbox.Suggest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/// What one person does around a single message: reactions, shortcuts, putting away.
@Controller("/sandbox/page/people/{person}/conversations/{channel}/messages/{ts}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class MessageController {
    private final Visit visit;
    private final React react;
    private final RunShortcut shortcut;
    private final DismissWhisper dismiss;
    private final Suggest suggest;

    MessageController(Visit visit, React react, RunShortcut shortcut, DismissWhisper dismiss, Suggest suggest) {
        this.visit = visit;
        this.react = react;
        this.shortcut = shortcut;
        this.dismiss = dismiss;
        this.suggest = suggest;
    }

    @Post("/reactions")
    ObjectNode react(String person, String channel, String ts, @Body JsonNode body) {
        Person somebody = visit.as(person);
        Conversation where = visit.at(somebody, channel);
        boolean there = body.path("there").asBoolean();
        return Visit.answer(react.settle(somebody, where, ts, body.path("name").asText(), there));
    }

    @Post("/shortcuts/{callbackId}")
    ObjectNode run(String person, String channel, String ts, String callbackId) {
        Person somebody = visit.as(person);
        return Visit.answer(shortcut.onMessage(somebody, visit.at(somebody, channel), ts, callbackId));
    }

    @Post("/dismiss")
    ObjectNode dismiss(String person, String channel, String ts) {
        Person somebody = visit.as(person);
        return Visit.answer(dismiss.dismiss(somebody, visit.at(somebody, channel), ts));
    }

    @Post("/suggestions")
    JsonNode suggest(String person, String channel, String ts, @Body JsonNode body) {
        Person somebody = visit.as(person);
        return suggest.inMessage(somebody, visit.at(somebody, channel), ts, SurfaceController.typing(body));
    }
}
