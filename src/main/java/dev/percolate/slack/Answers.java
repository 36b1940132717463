package dev.percolate.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import dev.percolate.outbox.MessageBody;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
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
            case Place.Form at -> atForm(at, answer);
            case Place.Home at -> inWindow(at, at.trigger(), answer);
            case Place.Anywhere at -> inWindow(at, at.trigger(), answer);
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
                inBackground("apology", () -> modals.push(at.trigger(), saying(at, message)));
                yield Response.ok();
            }
            case Place.Home at -> {
                inBackground("apology", () -> modals.open(at.trigger(), saying(at, message)));
                yield Response.ok();
            }
            case Place.Anywhere at -> {
                inBackground("apology", () -> modals.open(at.trigger(), saying(at, message)));
                yield Response.ok();
            }
            case Place.Form at ->
                at.field().isEmpty()
                        ? formShows("update", saying(at, message))
                        : fieldErrors(Map.of(at.field(), sentence));
            // Slack sends an event again unless it was taken.
            case Place.Nowhere() -> Response.error(503);
        };
    }

    private Response atComposer(Place.Composer at, Answer answer) {
        return switch (answer) {
            case Answer.Whisper whisper -> ephemeral(whisper.message());
            case Answer.Rewrite rewrite -> ephemeral(rewrite.message());
            case Answer.Open open ->
                modals.open(at.trigger(), Modals.json(open.view())) ? Response.ok() : ephemeral(NOT_IN_TIME);
            case Answer.Replace replace ->
                modals.open(at.trigger(), Modals.json(replace.view())) ? Response.ok() : ephemeral(NOT_IN_TIME);
            case Answer.Work work ->
                modals.open(at.trigger(), Modals.json(work.work().get())) ? Response.ok() : ephemeral(NOT_IN_TIME);
            case Answer.Refuse refuse -> ephemeral(together(refuse));
            case Answer.Nothing() -> Response.ok();
            case Answer.Unknown() -> ephemeral(MOVED_ON);
        };
    }

    private Response atMessage(Place.Message at, Answer answer) {
        return switch (answer) {
            case Answer.Whisper whisper -> whisperLater(at, whisper.message());
            case Answer.Rewrite rewrite -> rewriteLater(at, rewrite.message());
            case Answer.Open open -> openOrWhisper(at, Modals.json(open.view()));
            case Answer.Replace replace -> openOrWhisper(at, Modals.json(replace.view()));
            case Answer.Work work -> openOrWhisper(at, Modals.json(work.work().get()));
            case Answer.Refuse refuse -> whisperLater(at, together(refuse));
            case Answer.Nothing() -> Response.ok();
            case Answer.Unknown() -> whisperLater(at, MOVED_ON);
        };
    }

    private Response inModal(Place.Modal at, Answer answer) {
        switch (answer) {
            case Answer.Whisper whisper -> modals.update(at.view(), saying(at, whisper.message()));
            case Answer.Rewrite rewrite -> modals.update(at.view(), saying(at, rewrite.message()));
            case Answer.Open open -> onTop(at, view(at, open.view()));
            case Answer.Replace replace -> modals.update(at.view(), view(at, replace.view()));
            case Answer.Work work -> modals.update(at.view(), view(at, soon(at.view(), at, work)));
            case Answer.Refuse refuse -> onTop(at, saying(at, together(refuse)));
            case Answer.Nothing() -> {}
            case Answer.Unknown() -> modals.update(at.view(), saying(at, MOVED_ON));
        }
        return Response.ok();
    }

    /// Slack keeps three windows and refuses a fourth: then the uppermost shows it, for a button has to do something.
    private void onTop(Place.Modal at, JsonElement view) {
        if (!modals.push(at.trigger(), view)) {
            modals.update(at.view(), view);
        }
    }

    private Response atForm(Place.Form at, Answer answer) {
        return switch (answer) {
            case Answer.Whisper whisper -> formShows("update", saying(at, whisper.message()));
            case Answer.Rewrite rewrite -> formShows("update", saying(at, rewrite.message()));
            case Answer.Open open -> formShows("push", view(at, open.view()));
            case Answer.Replace replace -> formShows("update", view(at, replace.view()));
            case Answer.Work work -> formShows("update", view(at, soon(at.view(), at, work)));
            case Answer.Refuse refuse -> fieldErrors(refuse.sentences());
            case Answer.Nothing() -> Response.ok();
            case Answer.Unknown() -> formShows("update", saying(at, MOVED_ON));
        };
    }

    /// What the work comes to, or what shows until then.
    private View soon(String view, Place at, Answer.Work work) {
        return LongWork.soon(
                        work.work(),
                        () -> Layout.modal("", "Percolate", "", List.of(Layout.text(Reception.WENT_WRONG))),
                        result -> modals.update(view, view(at, result)))
                .orElse(work.meanwhile());
    }

    /// Home and shortcuts have no place for a whisper, and Slack no other way back: what is said needs a modal.
    private Response inWindow(Place at, String trigger, Answer answer) {
        switch (answer) {
            case Answer.Whisper whisper -> modals.open(trigger, saying(at, whisper.message()));
            case Answer.Rewrite rewrite -> modals.open(trigger, saying(at, rewrite.message()));
            case Answer.Open open -> modals.open(trigger, view(at, open.view()));
            case Answer.Replace replace -> modals.open(trigger, view(at, replace.view()));
            case Answer.Work work -> modals.open(trigger, view(at, work.work().get()));
            case Answer.Refuse refuse -> modals.open(trigger, saying(at, together(refuse)));
            case Answer.Nothing() -> {}
            case Answer.Unknown() -> modals.open(trigger, saying(at, MOVED_ON));
        }
        return Response.ok();
    }

    private static JsonElement view(Place at, View view) {
        return marked(at, Modals.json(view));
    }

    private static JsonElement saying(Place at, MessageBody message) {
        return marked(at, Modals.saying(message));
    }

    private static JsonElement marked(Place at, JsonElement view) {
        return at.leadsToHome() ? FromHome.mark(view) : view;
    }

    private static MessageBody together(Answer.Refuse refuse) {
        return Layout.message(String.join("\n", refuse.sentences().values()));
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
        return later("whisper", at, json);
    }

    private Response rewriteLater(Place.Message at, MessageBody message) {
        var json = json(message);
        json.addProperty("replace_original", true);
        return later("rewritten message", at, json);
    }

    private Response later(String what, Place.Message at, JsonObject json) {
        inBackground(what, () -> {
            int status = clients.postTo(at.responseUrl(), json.toString());
            if (status != 200) {
                LOG.warn("Slack did not take a {}: HTTP {}", what, status);
            }
        });
        return Response.ok();
    }

    private static JsonObject ephemeralJson(MessageBody message) {
        var json = json(message);
        json.addProperty("response_type", "ephemeral");
        return json;
    }

    private static JsonObject json(MessageBody message) {
        var json = new JsonObject();
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
