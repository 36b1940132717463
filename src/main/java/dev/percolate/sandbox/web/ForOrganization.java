package dev.percolate.sandbox.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.sandbox.Bot.Content;
import dev.percolate.sandbox.Json;
import dev.percolate.sandbox.Organization;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// What Slack sends to an app that is installed in a whole organisation: the same, but that it says so.
@Singleton
@Requires(property = "percolate.sandbox.organization", value = "true")
final class ForOrganization {
    Content of(Content content) {
        return new Content(content.type(), body(content), content.headers());
    }

    private static String body(Content content) {
        if (content.type().equals(Content.JSON)) {
            return Json.write(event((ObjectNode) Json.read(content.body())));
        }
        Arguments form = Arguments.of(content.type(), content.body());
        return form.find("payload")
                .map(payload -> "payload=" + encoded(Json.write(interaction((ObjectNode) Json.read(payload)))))
                .orElseGet(() -> command(content.body()));
    }

    /// The installation stands for no workspace in particular.
    private static ObjectNode event(ObjectNode envelope) {
        envelope.put("enterprise_id", Organization.ID).put("context_enterprise_id", Organization.ID);
        envelope.withArray("authorizations")
                .forEach(authorization -> ((ObjectNode) authorization)
                        .put("enterprise_id", Organization.ID)
                        .putNull("team_id")
                        .put("is_enterprise_install", true));
        return envelope;
    }

    /// Where it happened in no conversation, no workspace is named either but the person's own.
    private static ObjectNode interaction(ObjectNode payload) {
        payload.put("is_enterprise_install", true);
        payload.putObject("enterprise").put("id", Organization.ID).put("name", Organization.NAME);
        if (!payload.has("channel")) {
            payload.putNull("team");
        }
        if (payload.get("view") instanceof ObjectNode view) {
            view.put("app_installed_team_id", Organization.ID);
        }
        return payload;
    }

    private static String command(String form) {
        return form.replace("is_enterprise_install=false", "is_enterprise_install=true") + "&enterprise_id="
                + Organization.ID + "&enterprise_name=" + encoded(Organization.NAME);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
