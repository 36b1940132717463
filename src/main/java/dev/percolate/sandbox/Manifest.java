package dev.percolate.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the app's manifest asks for. The sandbox grants exactly that and sends nothing that is not subscribed to.
@Singleton
public final class Manifest {
    private final JsonNode manifest;

    Manifest() {
        this(shipped());
    }

    Manifest(JsonNode manifest) {
        this.manifest = manifest;
    }

    public record Command(String command, String hint, String description, boolean escapes) {}

    /// What people start from anywhere or on a message.
    public record Shortcut(Kind kind, String name, String callbackId, String description) {
        public enum Kind {
            GLOBAL,
            MESSAGE;

            public String word() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }

    public String botName() {
        return features().path("bot_user").path("display_name").asText();
    }

    /// With those that whoever installs the app may leave out: here they left out none.
    public Set<String> botScopes() {
        var scopes = manifest.path("oauth_config").path("scopes");
        return Stream.concat(
                        scopes.path("bot").valueStream(),
                        scopes.path("bot_optional").valueStream())
                .map(JsonNode::asText)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public List<Command> commands() {
        return features()
                .path("slash_commands")
                .valueStream()
                .map(command -> new Command(
                        command.path("command").asText(),
                        command.path("usage_hint").asText(),
                        command.path("description").asText(),
                        command.path("should_escape").asBoolean()))
                .toList();
    }

    public Optional<Command> command(String word) {
        return commands().stream()
                .filter(command -> command.command().equals(word))
                .findFirst();
    }

    public List<Shortcut> shortcuts() {
        return features()
                .path("shortcuts")
                .valueStream()
                .map(shortcut -> new Shortcut(
                        Shortcut.Kind.valueOf(shortcut.path("type").asText().toUpperCase(Locale.ROOT)),
                        shortcut.path("name").asText(),
                        shortcut.path("callback_id").asText(),
                        shortcut.path("description").asText()))
                .toList();
    }

    public boolean homeTabIsOn() {
        return appHome().path("home_tab_enabled").asBoolean();
    }

    public boolean messagesTabIsOn() {
        return appHome().path("messages_tab_enabled").asBoolean();
    }

    public boolean messagesTabIsReadOnly() {
        return appHome().path("messages_tab_read_only_enabled").asBoolean();
    }

    /// Whether the app hears that a message of its own with this kind of metadata was posted.
    boolean hearsMetadata(String eventType) {
        return hears("message_metadata_posted")
                && botScopes().contains("metadata.message:read")
                && settings()
                        .path("event_subscriptions")
                        .path("metadata_subscriptions")
                        .valueStream()
                        .anyMatch(one -> matches(one.path("app_id"), Workspace.APP)
                                && matches(one.path("event_type"), eventType));
    }

    /// Whether the app hears of this kind of reaction, `reaction_added` or `reaction_removed`.
    boolean hearsReactions(String event) {
        return hears(event) && botScopes().contains("reactions:read");
    }

    /// Whether the app subscribes to events of this type.
    boolean hears(String event) {
        return events().contains(event);
    }

    Set<String> events() {
        return settings()
                .path("event_subscriptions")
                .path("bot_events")
                .valueStream()
                .map(JsonNode::asText)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean matches(JsonNode pattern, String value) {
        return pattern.asText().equals("*") || pattern.asText().equals(value);
    }

    private JsonNode features() {
        return manifest.path("features");
    }

    private JsonNode settings() {
        return manifest.path("settings");
    }

    private JsonNode appHome() {
        return features().path("app_home");
    }

    private static JsonNode shipped() {
        try (var in = Manifest.class.getResourceAsStream("/manifest/percolate.json")) {
            if (in == null) {
                throw new IllegalStateException("manifest/percolate.json is not packaged");
            }
            return Json.parse(in.readAllBytes())
                    .orElseThrow(() -> new IllegalStateException("manifest/percolate.json is not JSON"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
