package dev.percolate.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What the manifest must agree with. Each rule returns its objections, none where all is well.
final class ManifestRules {
    /// As Slack documents them for bot tokens; methods that need none are there with none.
    private static final Map<String, Set<String>> SCOPES_OF_METHODS = Map.ofEntries(
            Map.entry("auth.test", Set.of()),
            Map.entry("views.open", Set.of()),
            Map.entry("views.publish", Set.of()),
            Map.entry("views.push", Set.of()),
            Map.entry("views.update", Set.of()),
            // A message to a person goes to their id, and so opens the direct conversation.
            Map.entry("chat.postMessage", Set.of("chat:write", "im:write")),
            // With several people, or with one whom a file is for.
            Map.entry("conversations.open", Set.of("im:write", "mpim:write")),
            Map.entry("conversations.info", Set.of("channels:read", "groups:read")),
            Map.entry("conversations.members", Set.of("channels:read", "groups:read")),
            Map.entry("files.info", Set.of("files:read")),
            Map.entry("team.profile.get", Set.of("users.profile:read")),
            Map.entry("users.profile.get", Set.of("users.profile:read")),
            Map.entry("files.getUploadURLExternal", Set.of("files:write")),
            Map.entry("files.completeUploadExternal", Set.of("files:write")),
            Map.entry("users.info", Set.of("users:read")),
            Map.entry("users.list", Set.of("users:read")));

    private static final Map<String, Set<String>> SCOPES_OF_EVENTS = Map.of(
            "message_metadata_posted",
            Set.of("metadata.message:read"),
            "reaction_added",
            Set.of("reactions:read"),
            "app_home_opened",
            Set.of(),
            "channel_left",
            Set.of("channels:read"),
            "group_left",
            Set.of("groups:read"),
            "member_joined_channel",
            Set.of("channels:read", "groups:read"));

    private ManifestRules() {}

    static Set<String> scopesOf(String method) {
        return SCOPES_OF_METHODS.getOrDefault(method, Set.of());
    }

    static List<String> againstSlacksSchema(JsonNode manifest, JsonNode schema) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema).validate(manifest).stream()
                .map(Object::toString)
                .toList();
    }

    static List<String> commands(JsonNode manifest, Set<String> registered) {
        return difference(
                "command", texts(manifest.at("/features/slash_commands").findValues("command")), registered);
    }

    static List<String> shortcuts(JsonNode manifest, Set<String> registered) {
        Set<String> there = new TreeSet<>();
        manifest.at("/features/shortcuts")
                .forEach(one -> there.add(one.path("type").asText() + " "
                        + one.path("callback_id").asText()));
        return difference("shortcut", there, registered);
    }

    static List<String> events(JsonNode manifest, Set<String> handled) {
        return difference("event", texts(manifest.at("/settings/event_subscriptions/bot_events")), handled);
    }

    static List<String> scopes(JsonNode manifest, Set<String> methods, Set<String> events, boolean anyCommand) {
        List<String> objections = new ArrayList<>();
        Set<String> needed = new TreeSet<>(anyCommand ? Set.of("commands") : Set.of());
        for (String method : methods) {
            if (!SCOPES_OF_METHODS.containsKey(method)) {
                objections.add("nobody has said which scopes the method " + method + " needs");
            }
            needed.addAll(SCOPES_OF_METHODS.getOrDefault(method, Set.of()));
        }
        for (String event : events) {
            if (!SCOPES_OF_EVENTS.containsKey(event)) {
                objections.add("nobody has said which scopes the event " + event + " needs");
            }
            needed.addAll(SCOPES_OF_EVENTS.getOrDefault(event, Set.of()));
        }
        objections.addAll(difference("scope", scopes(manifest), needed));
        return objections;
    }

    /// Those that whoever installs the app grants, or may.
    static Set<String> scopes(JsonNode manifest) {
        Set<String> scopes = texts(manifest.at("/oauth_config/scopes/bot"));
        scopes.addAll(texts(manifest.at("/oauth_config/scopes/bot_optional")));
        return scopes;
    }

    /// Scopes that only what is switched on by a workspace needs, and that nobody can leave out.
    static Set<String> needlesslyRequired(JsonNode manifest, Set<String> methods, Set<String> events) {
        Set<String> required = texts(manifest.at("/oauth_config/scopes/bot"));
        Set<String> always = new TreeSet<>();
        methods.forEach(method -> always.addAll(scopesOf(method)));
        events.stream()
                .filter(event -> !event.equals(Reactions.ADDED))
                .forEach(event -> always.addAll(SCOPES_OF_EVENTS.getOrDefault(event, Set.of())));
        always.add("commands");
        required.removeAll(always);
        return required;
    }

    /// Promise 1: the bot never reads what people write to each other.
    static List<String> noHistory(JsonNode manifest) {
        List<String> objections = new ArrayList<>();
        manifest.at("/oauth_config/scopes")
                .properties()
                .forEach(kind -> texts(kind.getValue()).stream()
                        .filter(scope -> scope.contains("history"))
                        .forEach(scope -> objections.add(kind.getKey() + " asks for " + scope)));
        return objections;
    }

    private static List<String> difference(String what, Set<String> inManifest, Set<String> inCode) {
        List<String> objections = new ArrayList<>();
        inManifest.stream()
                .filter(name -> !inCode.contains(name))
                .forEach(name -> objections.add("the manifest has the " + what + " " + name + ", the code does not"));
        inCode.stream()
                .filter(name -> !inManifest.contains(name))
                .forEach(name -> objections.add("the code has the " + what + " " + name + ", the manifest does not"));
        return objections;
    }

    static Set<String> texts(Iterable<JsonNode> nodes) {
        Set<String> texts = new TreeSet<>();
        nodes.forEach(node -> texts.add(node.asText()));
        return texts;
    }
}
