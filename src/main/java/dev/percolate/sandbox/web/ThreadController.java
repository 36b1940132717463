package dev.percolate.sandbox.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.sandbox.Conversation;
import dev.percolate.sandbox.Person;
import dev.percolate.sandbox.Write;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/// The thread under a message, as one person reads and writes it.
@Controller("/sandbox/page/people/{person}/conversations/{channel}/messages/{ts}/thread")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ThreadController {
    private final Visit visit;
    private final ThreadViews threads;
    private final Write write;

    ThreadController(Visit visit, ThreadViews threads, Write write) {
        this.visit = visit;
        this.threads = threads;
        this.write = write;
    }

    /// Looking at it marks it as read.
    @Get
    ThreadViews.Opened thread(String person, String channel, String ts) {
        Person viewer = visit.as(person);
        return threads.opened(viewer, visit.at(viewer, channel), ts);
    }

    @Post
    ObjectNode reply(String person, String channel, String ts, @Body JsonNode body) {
        Person writer = visit.as(person);
        Conversation where = visit.at(writer, channel);
        boolean broadcast = body.path("broadcast").asBoolean();
        return Visit.answer(write.reply(writer, where, ts, body.path("text").asText(), broadcast));
    }
}
