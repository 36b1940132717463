package dev.percolate.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.response.Response;
import dev.percolate.outbox.MessageBody;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says an [Answer] in the way that Slack allows at the person's [Place].
@Singleton
final class Answers {
    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);
    private static final MessageBody MOVED_ON =
            Layout.message("This button belongs to something that has moved on. Nothing was changed.");
    private static final MessageBody NOT_IN_TIME =
            Layout.message("Slack did not let me open the window in time. Please try again.");

    private final SlackClients clients;
    private final Modals modals;

    Answers(SlackClients clients, Modals modals) {
        this.clients = clients;
        this.modals = modals;
    }

    Response give(Place place, Answer answer) {
        return switch (place) {
            case Place.Composer at -> atComposer(at, answer);
            case Place.Message at -> atMessage(at, answer);
            case Place.Modal at -> inModal(at, answer);
            case Place.Form _ -> atForm(answer);
            case Place.Nowhere() -> Response.ok();
        };
    }

    /// Something went wrong and nothing was answered yet. Where somebody entered something, it stays as it is.
    Response apologize(Place place, String sentence) {
        var message = Layout.message(sentence);
        return switch (place) {
            case Place.Composer _ -> ephemeral(message);
            case Place.Message at -> whisperLater(at, message);
            case Place.Modal at -> {
                inBackground("apology", () -> modals.push(at.trigger(), Modals.saying(message)));
                yield Response.ok();
            }
            case Place.Form at ->
                at.field().isEmpty()
                        ? formShows("update", Modals.saying(message))
                        : fieldErrors(Map.of(at.field(), sentence));
            // Slack sends an event again unless it was taken.
            case Place.Nowhere() -> Response.error(503);
        };
    }

    private Response atComposer(Place.Composer at, Answer answer) {
        return switch (answer) {
            case Answer.Whisper whisper -> ephemeral(whisper.message());
            case Answer.Open open ->
                modals.open(at.trigger(), Modals.json(open.view())) ? Response.ok() : ephemeral(NOT_IN_TIME);
            case Answer.Replace replace ->
                modals.open(at.trigger(), Modals.json(replace.view())) ? Response.ok() : ephemeral(NOT_IN_TIME);
            case Answer.Refuse refuse ->
                ephemeral(Layout.message(String.join("\n", refuse.sentences().values())));
            case Answer.Nothing() -> Response.ok();
            case Answer.Unknown() -> ephemeral(MOVED_ON);
        };
    }

    private Response atMessage(Place.Message at, Answer answer) {
        return switch (answer) {
            case Answer.Whisper whisper -> whisperLater(at, whisper.message());
            case Answer.Open open -> openOrWhisper(at, Modals.json(open.view()));
            case Answer.Replace replace -> openOrWhisper(at, Modals.json(replace.view()));
            case Answer.Refuse refuse ->
                whisperLater(
                        at, Layout.message(String.join("\n", refuse.sentences().values())));
            case Answer.Nothing() -> Response.ok();
            case Answer.Unknown() -> whisperLater(at, MOVED_ON);
        };
    }

    private Response inModal(Place.Modal at, Answer answer) {
        switch (answer) {
            case Answer.Whisper whisper -> modals.update(at.view(), Modals.saying(whisper.message()));
            case Answer.Open open -> modals.push(at.trigger(), Modals.json(open.view()));
            case Answer.Replace replace -> modals.update(at.view(), Modals.json(replace.view()));
            case Answer.Refuse refuse ->
                modals.push(
                        at.trigger(),
                        Modals.saying(Layout.message(
                                String.join("\n", refuse.sentences().values()))));
            case Answer.Nothing() -> {}
            case Answer.Unknown() -> modals.update(at.view(), Modals.saying(MOVED_ON));
        }
        return Response.ok();
    }

    private Response atForm(Answer answer) {
        return switch (answer) {
            case Answer.Whisper whisper -> formShows("update", Modals.saying(whisper.message()));
            case Answer.Open open -> formShows("push", Modals.json(open.view()));
            case Answer.Replace replace -> formShows("update", Modals.json(replace.view()));
            case Answer.Refuse refuse -> fieldErrors(refuse.sentences());
            case Answer.Nothing() -> Response.ok();
            case Answer.Unknown() -> formShows("update", Modals.saying(MOVED_ON));
        };
    }

    private Response openOrWhisper(Place.Message at, JsonElement view) {
        return modals.open(at.trigger(), view) ? Response.ok() : whisperLater(at, NOT_IN_TIME);
    }

    private static Response ephemeral(MessageBody message) {
        return Response.json(200, ephemeralJson(message));
    }

    private static Response formShows(String action, JsonElement view) {
        var response = new JsonObject();
        response.addProperty("response_action", action);
        response.add("view", view);
        return Response.json(200, response);
    }

    private static Response fieldErrors(Map<String, String> sentences) {
        var errors = new JsonObject();
        sentences.forEach(errors::addProperty);
        var response = new JsonObject();
        response.addProperty("response_action", "errors");
        response.add("errors", errors);
        return Response.json(200, response);
    }

    /// Slack takes no text in the answer to a click; there is an address for it, and nobody waits for that.
    private Response whisperLater(Place.Message at, MessageBody message) {
        var json = ephemeralJson(message);
        json.addProperty("replace_original", false);
        inBackground("whisper", () -> {
            int status = clients.postTo(at.responseUrl(), json.toString());
            if (status != 200) {
                LOG.warn("Slack did not take a whisper: HTTP {}", status);
            }
        });
        return Response.ok();
    }

    private static JsonObject ephemeralJson(MessageBody message) {
        var json = new JsonObject();
        json.addProperty("response_type", "ephemeral");
        json.addProperty("text", message.text());
        json.add("blocks", JsonParser.parseString(message.blocks()));
        return json;
    }

    private interface Effort {
        void make() throws IOException;
    }

    private static void inBackground(String what, Effort effort) {
        Thread.ofVirtual().name("slack-" + what).start(() -> {
            try {
                effort.make();
            } catch (IOException | RuntimeException e) {
                LOG.warn("A {} was lost: {}", what, e.getClass().getSimpleName());
            }
        });
    }
}
