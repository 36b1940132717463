package dev.percolate.sandbox.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.sandbox.Home;
import dev.percolate.sandbox.Json;
import dev.percolate.sandbox.Method;
import dev.percolate.sandbox.Modal;
import dev.percolate.sandbox.ModalStack;
import dev.percolate.sandbox.Payloads;
import dev.percolate.sandbox.PublishHome;
import dev.percolate.sandbox.SlackError;
import dev.percolate.sandbox.UpdateView;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

@Singleton
final class ViewMethods implements Family {
    private final ModalStack modals;
    private final PublishHome home;
    private final UpdateView update;

    ViewMethods(ModalStack modals, PublishHome home, UpdateView update) {
        this.modals = modals;
        this.home = home;
        this.update = update;
    }

    @Override
    public Map<Method, Function<Arguments, ObjectNode>> methods() {
        return Map.of(
                Method.VIEWS_OPEN,
                call -> shown(modals.open(trigger(call), view(call))),
                Method.VIEWS_PUBLISH,
                this::publish,
                Method.VIEWS_PUSH,
                call -> shown(modals.push(trigger(call), view(call))),
                Method.VIEWS_UPDATE,
                this::update);
    }

    private ObjectNode publish(Arguments call) {
        String person = call.find("user_id").orElseThrow(() -> missing("user_id"));
        return shown(home.publish(person, call.find("hash").orElse(null), view(call)));
    }

    private ObjectNode update(Arguments call) {
        if (call.find("view_id").isEmpty() && call.find("external_id").isEmpty()) {
            throw missing("view_id");
        }
        UpdateView.Updated updated = update.update(
                call.find("view_id").orElse(null),
                call.find("external_id").orElse(null),
                call.find("hash").orElse(null),
                view(call));
        return switch (updated) {
            case UpdateView.Updated.InModal(Modal modal) -> shown(modal);
            case UpdateView.Updated.OnHome(Home published) -> shown(published);
        };
    }

    private static String trigger(Arguments call) {
        return call.find("trigger_id").orElseThrow(() -> missing("trigger_id"));
    }

    private static JsonNode view(Arguments call) {
        JsonNode view = call.json("view", "invalid_arguments");
        if (view == null) {
            throw missing("view");
        }
        return view;
    }

    private static ObjectNode shown(Home published) {
        return Json.object().set("view", Payloads.view(published, Json.object()));
    }

    private ObjectNode shown(Modal modal) {
        ObjectNode view = Payloads.view(modals.of(modal.person()), modal, Json.object());
        return Json.object().set("view", view);
    }

    private static SlackError missing(String field) {
        return SlackError.because("invalid_arguments", List.of("missing required field: " + field));
    }
}
