package dev.percolate.testing;

import dev.percolate.vault.VaultKeys;
import java.util.HashMap;
import java.util.Map;

/// The properties with which the bot's beans are built in tests; the application derives the same ones from its
/// settings.
public final class TestSettings {
    public static final String SIGNING_SECRET = "a-signing-secret-for-tests";
    public static final String BOT_TOKEN = "xoxb-a-bot-token-for-tests";

    private static final String KEY = VaultKeys.fresh();

    private TestSettings() {}

    public static Map<String, String> on(String databaseUrl) {
        Map<String, String> settings = new HashMap<>();
        settings.put("datasources.default.url", databaseUrl + "&currentSchema=percolate");
        settings.put("datasources.default.username", "postgres");
        settings.put("datasources.default.password", "postgres");
        settings.put("percolate.slack.bot-token", BOT_TOKEN);
        settings.put("percolate.slack.signing-secret", SIGNING_SECRET);
        settings.put("percolate.key", KEY);
        return settings;
    }
}
