package dev.percolate.sandbox.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.sandbox.CloseModal;
import dev.percolate.sandbox.Outcome;
import dev.percolate.sandbox.RunShortcut;
import dev.percolate.sandbox.Suggest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/// What one person does with the app outside of any message: its shortcuts and its views.
@Controller("/sandbox/page/people/{person}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class SurfaceController {
    private final Visit visit;
    private final RunShortcut shortcut;
    private final CloseModal close;
    private final Suggest suggest;

    SurfaceController(Visit visit, RunShortcut shortcut, CloseModal close, Suggest suggest) {
        this.visit = visit;
        this.shortcut = shortcut;
        this.close = close;
        this.suggest = suggest;
    }

    @Post("/shortcuts/{callbackId}")
    ObjectNode run(String person, String callbackId) {
        return Visit.answer(shortcut.fromAnywhere(visit.as(person), callbackId));
    }

    @Post("/modals/{viewId}/close")
    ObjectNode close(String person, String viewId) {
        close.close(visit.as(person), viewId);
        return Visit.answer(Outcome.DONE);
    }

    @Post("/modals/close")
    ObjectNode closeAll(String person) {
        close.closeAll(visit.as(person));
        return Visit.answer(Outcome.DONE);
    }

    @Post("/views/{viewId}/suggestions")
    JsonNode suggest(String person, String viewId, @Body JsonNode body) {
        return suggest.inView(visit.as(person), viewId, typing(body));
    }

    static Suggest.Typing typing(JsonNode body) {
        return new Suggest.Typing(
                body.path("blockId").asText(),
                body.path("actionId").asText(),
                body.path("typed").asText());
    }
}
