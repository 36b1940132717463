package dev.percolate.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// The shipped manifest, with everything that these tests are about or, where a test asks for it, without.
@Factory
@Requires(property = InSandbox.ALONE, value = "true")
final class SandboxManifest {
    static final String BARE = "sandbox-tests.bare-manifest";

    /// What the app does not subscribe to yet, and Slack would tell it.
    private static final List<String> MORE_EVENTS = List.of("member_left_channel", "user_change");

    /// What the app does not ask for, and the sandbox knows methods of.
    private static final List<String> MORE_SCOPES =
            List.of("channels:join", "channels:manage", "groups:write", "dnd:read", "team:read");
    private static final String SHORTCUTS = """
            [{"type":"message","name":"Say thank you for this","callback_id":"test.thank","description":"Tell them"},
             {"type":"global","name":"Log a conversation","callback_id":"test.log","description":"Note that you talked"}]
            """;

    @Singleton
    @Replaces(Manifest.class)
    Manifest manifest(@Property(name = BARE, defaultValue = "false") boolean bare) {
        ObjectNode manifest = shipped();
        manifest.withObject("/features/app_home").put("home_tab_enabled", !bare);
        ArrayNode scopes = (ArrayNode) manifest.at("/oauth_config/scopes/bot");
        ArrayNode events = (ArrayNode) manifest.at("/settings/event_subscriptions/bot_events");
        without(scopes, "files:write");
        without(scopes, "files:read");
        without(events, "app_home_opened");
        if (!bare) {
            scopes.add("files:write").add("files:read");
            MORE_SCOPES.forEach(scopes::add);
            events.add("app_home_opened");
            MORE_EVENTS.forEach(events::add);
            scopes.add("reactions:read").add("reactions:write");
            events.add("reaction_added").add("reaction_removed");
            ((ObjectNode) manifest.path("features")).set("shortcuts", Json.read(SHORTCUTS));
        }
        return new Manifest(manifest);
    }

    private static void without(ArrayNode words, String word) {
        words.removeIf(one -> one.asText().equals(word));
    }

    private static ObjectNode shipped() {
        try (var in = Manifest.class.getResourceAsStream("/manifest/percolate.json")) {
            return (ObjectNode) Json.parse(in.readAllBytes()).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
