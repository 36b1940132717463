package dev.percolate;

import dev.percolate.Settings.Database;
import dev.percolate.Settings.Place;
import dev.percolate.vault.VaultKeys;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/// Turns settings into the properties from which the beans are built.
final class ServiceProperties {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 24;

    private ServiceProperties() {}

    /// The bot and its pretend Slack run in one process and share secrets that nobody else ever learns.
    static Map<String, Object> ofSandbox(Place place, Database database) throws IOException {
        Map<String, Object> properties = common(place, database, key(place));
        properties.put("percolate.sandbox", "true");
        properties.put("percolate.questions", "true");
        properties.put("percolate.slack.bot-token", "xoxb-sandbox-" + secret());
        properties.put("percolate.slack.signing-secret", secret());
        properties.putAll(datasource("sandbox", database));
        properties.put("datasources.sandbox.driver-class-name", "org.postgresql.Driver");
        // A pretend workspace may lose its last moment when the machine dies; it need not wait for the disk.
        properties.put("datasources.sandbox.data-source-properties.options", "-c synchronous_commit=off");
        properties.put("flyway.datasources.sandbox.enabled", "true");
        properties.put("flyway.datasources.sandbox.locations", "classpath:migrations/sandbox");
        properties.put("flyway.datasources.sandbox.default-schema", "sandbox");
        return properties;
    }

    static Map<String, Object> ofWorkspace(Settings.OneWorkspace settings, Database database) {
        Place place = settings.place();
        Map<String, Object> properties = common(place, database, String.valueOf(place.key()));
        properties.put("percolate.slack.bot-token", settings.botToken());
        properties.put("percolate.slack.signing-secret", settings.signingSecret());
        if (settings.apiUrl() != null) {
            properties.put("percolate.slack.api-url", settings.apiUrl());
        }
        return properties;
    }

    private static Map<String, Object> common(Place place, Database database, String key) {
        VaultKeys.check(key);
        Map<String, Object> properties = new HashMap<>(datasource("default", database));
        properties.put("micronaut.server.host", place.host());
        properties.put("micronaut.server.port", place.port());
        properties.put("percolate.key", key);
        properties.put("percolate.embeddings", place.readsMeanings());
        if (place.url() != null) {
            properties.put("percolate.url", place.url());
        }
        return properties;
    }

    /// Each part of the service lives in a schema of the datasource's purpose: `percolate` for the bot, `sandbox` for
    /// the pretend Slack.
    private static Map<String, Object> datasource(String name, Database database) {
        String schema = name.equals("default") ? "percolate" : name;
        String url = database.url() + (database.url().contains("?") ? "&" : "?") + "currentSchema=" + schema;
        return Map.of(
                "datasources." + name + ".url", url,
                "datasources." + name + ".username", database.user(),
                "datasources." + name + ".password", database.password());
    }

    /// The sandbox makes its own key once and keeps it beside its data, readable by its owner only.
    private static String key(Place place) throws IOException {
        if (place.key() != null) {
            return place.key();
        }
        Path file = place.data().resolve("vault.key");
        if (!Files.exists(file)) {
            Files.createDirectories(place.data());
            Path fresh = Files.createTempFile(place.data(), "vault", ".new", ownerOnly());
            Files.writeString(fresh, VaultKeys.fresh());
            Files.move(fresh, file);
        }
        return Files.readString(file).strip();
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
