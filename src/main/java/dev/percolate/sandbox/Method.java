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
    AUTH_TEST("auth.test", Tier.HUNDREDS),
    CHAT_DELETE("chat.delete", Tier.T3, "chat:write"),
    CHAT_DELETE_SCHEDULED_MESSAGE("chat.deleteScheduledMessage", Tier.T3, "chat:write"),
    CHAT_GET_PERMALINK("chat.getPermalink", Tier.HUNDREDS),
    CHAT_POST_EPHEMERAL("chat.postEphemeral", Tier.T4, "chat:write"),
    /// "Several hundred messages a minute" in a workspace, whatever the channel.
    CHAT_POST_MESSAGE("chat.postMessage", Tier.HUNDREDS, "chat:write"),
    CHAT_SCHEDULE_MESSAGE("chat.scheduleMessage", Tier.T3, "chat:write"),
    CHAT_SCHEDULED_MESSAGES_LIST("chat.scheduledMessages.list", Tier.T3),
    CHAT_UPDATE("chat.update", Tier.T3, "chat:write"),
    CONVERSATIONS_HISTORY("conversations.history", Tier.T3, inEach("history")),
    CONVERSATIONS_INFO("conversations.info", Tier.T3, inEach("read")),
    CONVERSATIONS_JOIN("conversations.join", Tier.T3, "channels:join"),
    CONVERSATIONS_LEAVE("conversations.leave", Tier.T3, leaving()),
    CONVERSATIONS_LIST("conversations.list", Tier.T2, inEach("read")),
    CONVERSATIONS_MEMBERS("conversations.members", Tier.T4, inEach("read")),
    CONVERSATIONS_OPEN("conversations.open", Tier.T3, Map.of(Kind.DIRECT, "im:write", Kind.GROUP, "mpim:write")),
    CONVERSATIONS_REPLIES("conversations.replies", Tier.T3, inEach("history")),
    DND_INFO("dnd.info", Tier.T3, "dnd:read"),
    FILES_COMPLETE_UPLOAD_EXTERNAL("files.completeUploadExternal", Tier.T4, "files:write"),
    FILES_GET_UPLOAD_URL_EXTERNAL("files.getUploadURLExternal", Tier.T4, "files:write"),
    FILES_INFO("files.info", Tier.T4, "files:read"),
    REACTIONS_ADD("reactions.add", Tier.T3, "reactions:write"),
    REACTIONS_GET("reactions.get", Tier.T3, "reactions:read"),
    REACTIONS_REMOVE("reactions.remove", Tier.T2, "reactions:write"),
    TEAM_INFO("team.info", Tier.T3, "team:read"),
    TEAM_PROFILE_GET("team.profile.get", Tier.T3, "users.profile:read"),
    USERS_CONVERSATIONS("users.conversations", Tier.T3, inEach("read")),
    USERS_INFO("users.info", Tier.T4, "users:read"),
    USERS_LIST("users.list", Tier.T2, "users:read"),
    USERS_PROFILE_GET("users.profile.get", Tier.T4, "users.profile:read"),
    VIEWS_OPEN("views.open", Tier.T4),
    VIEWS_PUBLISH("views.publish", Tier.T4),
    VIEWS_PUSH("views.push", Tier.T4),
    VIEWS_UPDATE("views.update", Tier.T4);

    private final String name;
    private final Tier tier;
    private final Map<Kind, String> scopes;

    Method(String name, Tier tier) {
        this(name, tier, Map.of());
    }

    Method(String name, Tier tier, String everywhere) {
        this(name, tier, everywhere(everywhere));
    }

    Method(String name, Tier tier, Map<Kind, String> scopes) {
        this.name = name;
        this.tier = tier;
        this.scopes = scopes;
    }

    /// As the Web API spells it: `chat.postMessage`.
    public String slackName() {
        return name;
    }

    public Tier tier() {
        return tier;
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

    private static Map<Kind, String> inEach(String what) {
        return Map.of(
                Kind.CHANNEL, "channels:" + what,
                Kind.PRIVATE, "groups:" + what,
                Kind.DIRECT, "im:" + what,
                Kind.GROUP, "mpim:" + what);
    }

    private static Map<Kind, String> leaving() {
        return Map.of(
                Kind.CHANNEL, "channels:manage",
                Kind.PRIVATE, "groups:write",
                Kind.DIRECT, "im:write",
                Kind.GROUP, "mpim:write");
    }

    private static Map<Kind, String> everywhere(String scope) {
        Map<Kind, String> scopes = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            scopes.put(kind, scope);
        }
        return scopes;
    }
}
