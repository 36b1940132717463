package dev.percolate.sandbox.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.sandbox.ChangeStanding;
import dev.percolate.sandbox.Conversation;
import dev.percolate.sandbox.Conversations;
import dev.percolate.sandbox.JoinChannel;
import dev.percolate.sandbox.Json;
import dev.percolate.sandbox.LeaveChannel;
import dev.percolate.sandbox.Outcome;
import dev.percolate.sandbox.Person;
import dev.percolate.sandbox.Person.Standing;
import dev.percolate.sandbox.Workspace;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What an administrator of the workspace does: takes the app out of channels and back in, and people.
@Controller("/sandbox/page/standing")
@ExecuteOn(TaskExecutors.BLOCKING)
final class StandingController {
    private final Visit visit;
    private final Conversations conversations;
    private final JoinChannel join;
    private final LeaveChannel leave;
    private final ChangeStanding changing;

    StandingController(
            Visit visit, Conversations conversations, JoinChannel join, LeaveChannel leave, ChangeStanding changing) {
        this.visit = visit;
        this.conversations = conversations;
        this.join = join;
        this.leave = leave;
        this.changing = changing;
    }

    record Channel(String id, String name, boolean bot) {}

    @Get("/channels")
    List<Channel> channels() {
        return conversations.channelsAsOf(Workspace.BOT_USER).stream()
                .map(one -> new Channel(one.channel().id(), one.channel().name(), one.isIn()))
                .toList();
    }

    /// `{"channel": "C…", "bot": false, "by": "U…"}`; without `by` the app leaves by itself.
    /// A second press changes nothing.
    @Post("/channels")
    ObjectNode move(@Body JsonNode body) {
        Optional<Conversation> channel =
                conversations.find(body.path("channel").asText()).filter(Conversation::isChannel);
        if (channel.isEmpty()) {
            return Visit.failed("There is no such channel.");
        }
        String by = body.hasNonNull("by") ? visit.as(body.path("by").asText()).id() : Workspace.BOT_USER;
        if (body.path("bot").asBoolean()) {
            join.invited(channel.get(), Workspace.BOT_USER, by);
        } else {
            leave.removed(channel.get(), Workspace.BOT_USER, by);
        }
        return Json.object().put("ok", true);
    }

    /// `{"person": "U…", "standing": "guest"}`
    @Post("/people")
    ObjectNode change(@Body JsonNode body) {
        Person person = visit.as(body.path("person").asText());
        String word = body.path("standing").asText();
        return Visit.answer(Arrays.stream(Standing.values())
                .filter(standing -> standing.word().equals(word))
                .findFirst()
                .map(standing -> changing.change(person, standing))
                .orElseGet(() -> new Outcome.Failed("People are members, guests or deactivated.")));
    }
}
