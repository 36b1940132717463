package dev.percolate.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import dev.percolate.sandbox.Bot.Content;
import dev.percolate.sandbox.Bot.Reply;
import dev.percolate.sandbox.Handles.ResponseUrl;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/// Sends a slash command to the bot and shows what it answers.
@Singleton
public final class RunCommand {
    private final Manifest manifest;
    private final Grants grants;
    private final Address address;
    private final Bot bot;
    private final Responding responding;

    RunCommand(Manifest manifest, Grants grants, Address address, Bot bot, Responding responding) {
        this.manifest = manifest;
        this.grants = grants;
        this.address = address;
        this.bot = bot;
        this.responding = responding;
    }

    Outcome run(Person person, Conversation where, String typed, Escaping escaping) {
        String[] words = typed.split("\\s+", 2);
        // In a shared channel an app's commands are there for the people of the workspace that installed it.
        Optional<Manifest.Command> command =
                manifest.command(words[0]).filter(known -> person.standing() != Person.Standing.EXTERNAL);
        if (command.isEmpty()) {
            return new Outcome.Failed(words[0] + " is not a valid command.");
        }
        String rest = words.length > 1 ? words[1] : "";
        String text = command.get().escapes() ? escaping.escape(rest) : rest;
        ResponseUrl url = grants.responseUrl(person, where, null);
        Map<String, String> fields = Payloads.command(
                person,
                where,
                words[0],
                text,
                grants.trigger(person, null).id(),
                address.of("/sandbox/response/" + url.id()));
        return outcome(words[0], url, bot.send(new Content(Content.FORM, Payloads.form(fields), Map.of())));
    }

    private Outcome outcome(String command, ResponseUrl url, Reply reply) {
        return switch (reply) {
            case Reply.TimedOut timedOut -> failed(command, "operation_timeout");
            case Reply.Unreachable unreachable -> failed(command, "dispatch_failed");
            case Reply.Answered answered when answered.isOk() -> show(command, url, answered.body());
            case Reply.Answered answered when answered.status() >= 500 -> failed(command, "http_service_error");
            case Reply.Answered answered -> failed(command, "http_client_error");
        };
    }

    private Outcome show(String command, ResponseUrl url, String body) {
        if (body.isBlank()) {
            return Outcome.DONE;
        }
        JsonNode answer = Json.parse(body)
                .filter(JsonNode::isObject)
                .orElseGet(() -> Json.object().put("text", body));
        if (answer.isEmpty()) {
            return Outcome.DONE;
        }
        try {
            responding.respond(url, answer);
            return Outcome.DONE;
        } catch (SlackError e) {
            return failed(command, "invalid_command_response");
        }
    }

    private static Outcome failed(String command, String error) {
        return new Outcome.Failed(command + " failed with the error \"" + error + "\"");
    }
}
