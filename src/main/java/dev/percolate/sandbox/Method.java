package dev.percolate.sandbox;

import dev.percolate.sandbox.Conversation.Kind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The Web API methods the sandbox knows, each with the bot scope it needs. Where Slack asks for another scope in each
/// kind of conversation, so does this.
public enum Method {
    AUTH_TEST("auth.test"),
    CHAT_POST_MESSAGE("chat.postMessage", "chat:write"),
    CHAT_POST_EPHEMERAL("chat.postEphemeral", "chat:write"),
    CHAT_UPDATE("chat.update", "chat:write"),
    CONVERSATIONS_OPEN("conversations.open", Map.of(Kind.DIRECT, "im:write", Kind.GROUP, "mpim:write")),
    CONVERSATIONS_INFO("conversations.info", reading()),
    CONVERSATIONS_MEMBERS("conversations.members", reading()),
    FILES_GET_UPLOAD_URL_EXTERNAL("files.getUploadURLExternal", "files:write"),
    FILES_COMPLETE_UPLOAD_EXTERNAL("files.completeUploadExternal", "files:write"),
    USERS_INFO("users.info", "users:read"),
    USERS_LIST("users.list", "users:read"),
    VIEWS_OPEN("views.open"),
    VIEWS_PUBLISH("views.publish"),
    VIEWS_PUSH("views.push"),
    VIEWS_UPDATE("views.update");

    private final String name;
    private final Map<Kind, String> scopes;

    Method(String name) {
        this(name, Map.of());
    }

    Method(String name, String everywhere) {
        this(name, everywhere(everywhere));
    }

    Method(String name, Map<Kind, String> scopes) {
        this.name = name;
        this.scopes = scopes;
    }

    /// As the Web API spells it: `chat.postMessage`.
    public String slackName() {
        return name;
    }

    /// What it needs in a conversation of this kind; empty where nothing.
    public Optional<String> scope(Kind kind) {
        return Optional.ofNullable(scopes.get(kind));
    }

    /// Every scope it may need; one of them at least must be granted. Empty where it needs none.
    public Set<String> scopes() {
        return new TreeSet<>(scopes.values());
    }

    public static Optional<Method> named(String name) {
        return Arrays.stream(values())
                .filter(method -> method.name.equals(name))
                .findFirst();
    }

    private static Map<Kind, String> reading() {
        return Map.of(
                Kind.CHANNEL, "channels:read",
                Kind.PRIVATE, "groups:read",
                Kind.DIRECT, "im:read",
                Kind.GROUP, "mpim:read");
    }

    private static Map<Kind, String> everywhere(String scope) {
        Map<Kind, String> scopes = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            scopes.put(kind, scope);
        }
        return scopes;
    }
}
