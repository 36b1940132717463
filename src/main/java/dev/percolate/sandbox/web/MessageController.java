package dev.percolate.sandbox.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.sandbox.Conversation;
import dev.percolate.sandbox.DismissWhisper;
import dev.percolate.sandbox.Person;
import dev.percolate.sandbox.React;
import dev.percolate.sandbox.RunShortcut;
import dev.percolate.sandbox.Suggest;
import dev.percolate.sandbox.Write;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/// What one person sees and does around a single message: its thread, reactions, shortcuts.
@Controller("/sandbox/page/people/{person}/conversations/{channel}/messages/{ts}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class MessageController {
    private final Visit visit;
    private final ThreadViews threads;
    private final Write write;
    private final React react;
    private final RunShortcut shortcut;
    private final DismissWhisper dismiss;
    private final Suggest suggest;

    MessageController(
            Visit visit,
            ThreadViews threads,
            Write write,
            React react,
            RunShortcut shortcut,
            DismissWhisper dismiss,
            Suggest suggest) {
        this.visit = visit;
        this.threads = threads;
        this.write = write;
        this.react = react;
        this.shortcut = shortcut;
        this.dismiss = dismiss;
        this.suggest = suggest;
    }

    /// Looking at it marks it as read.
    @Get("/thread")
    ThreadViews.Opened thread(String person, String channel, String ts) {
        Person viewer = visit.as(person);
        return threads.opened(viewer, visit.at(viewer, channel), ts);
    }

    @Post("/thread")
    ObjectNode reply(String person, String channel, String ts, @Body JsonNode body) {
        Person writer = visit.as(person);
        Conversation where = visit.at(writer, channel);
        boolean broadcast = body.path("broadcast").asBoolean();
        return Visit.answer(write.reply(writer, where, ts, body.path("text").asText(), broadcast));
    }

    @Post("/reactions")
    ObjectNode react(String person, String channel, String ts, @Body JsonNode body) {
        Person somebody = visit.as(person);
        Conversation where = visit.at(somebody, channel);
        boolean there = body.path("there").asBoolean();
        return Visit.answer(react.see(somebody, where, ts, body.path("name").asText(), there));
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
