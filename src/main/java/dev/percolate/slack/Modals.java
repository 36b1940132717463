package dev.percolate.slack;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import dev.percolate.outbox.MessageBody;
import dev.percolate.workspace.PersonId;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens and changes modals, and publishes Home. Each call says whether it worked: a trigger lives three seconds only.
@Singleton
final class Modals {
    /// Making one takes longer than using it.
    private static final Gson JSON = GsonFactory.createSnakeCase();

    private static final Logger LOG = LoggerFactory.getLogger(Modals.class);

    private final SlackClients clients;

    Modals(SlackClients clients) {
        this.clients = clients;
    }

    boolean open(String trigger, JsonElement view) {
        return worked(
                "views.open",
                clients.quick(),
                slack -> slack.viewsOpen(request -> request.triggerId(trigger).viewAsString(view.toString())));
    }

    /// On top of the modal the person is in.
    boolean push(String trigger, JsonElement view) {
        return worked(
                "views.push",
                clients.quick(),
                slack -> slack.viewsPush(request -> request.triggerId(trigger).viewAsString(view.toString())));
    }

    boolean update(String id, JsonElement view) {
        return worked(
                "views.update",
                clients.quick(),
                slack -> slack.viewsUpdate(request -> request.viewId(id).viewAsString(view.toString())));
    }

    /// Nobody waits for this one.
    boolean publish(PersonId person, JsonElement view) {
        return worked(
                "views.publish",
                clients.patient(),
                slack -> slack.viewsPublish(
                        request -> request.userId(person.value()).viewAsString(view.toString())));
    }

    static JsonElement json(View view) {
        return JSON.toJsonTree(view);
    }

    /// A small modal that says this and nothing else.
    static JsonElement saying(MessageBody message) {
        var view = new JsonObject();
        view.addProperty("type", "modal");
        view.add("title", plain("Percolate"));
        view.add("close", plain("Close"));
        view.add("blocks", blocks(message));
        return view;
    }

    private static JsonArray blocks(MessageBody message) {
        var blocks = JsonParser.parseString(message.blocks()).getAsJsonArray();
        return blocks.isEmpty()
                ? JsonParser.parseString(Layout.message(message.text(), Layout.text(message.text()))
                                .blocks())
                        .getAsJsonArray()
                : blocks;
    }

    private static JsonObject plain(String text) {
        var object = new JsonObject();
        object.addProperty("type", "plain_text");
        object.addProperty("text", text);
        return object;
    }

    private interface Call {
        SlackApiTextResponse on(MethodsClient slack) throws IOException, SlackApiException;
    }

    private static boolean worked(String method, MethodsClient client, Call call) {
        try {
            var answer = call.on(client);
            if (!answer.isOk()) {
                LOG.warn("{} was refused: {}", method, ErrorCode.of(answer.getError()));
            }
            return answer.isOk();
        } catch (SlackApiException e) {
            LOG.warn("{} was refused: HTTP {}", method, e.getResponse().code());
        } catch (IOException | RuntimeException e) {
            LOG.warn("{} failed: {}", method, e.getClass().getSimpleName());
        }
        return false;
    }
}
