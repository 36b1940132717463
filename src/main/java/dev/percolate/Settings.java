package dev.percolate;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What the environment asks for. A wrong, half-set or not yet supported setting is a [Refused]: one sentence that
/// names it, so that nobody finds a sandbox running where they meant a real workspace.
sealed interface Settings {
    /// No Slack at all: a pretend workspace in the browser, on this machine only.
    record Sandbox(Place place) implements Settings {}

    /// One real workspace, over HTTP. `apiUrl` is null for Slack itself.
    record OneWorkspace(
            Place place,
            String botToken,
            String signingSecret,
            @Nullable String apiUrl) implements Settings {}

    record Refused(String sentence) implements Settings {}

    /// Where the service listens and keeps things. `database` is null for the embedded one; `key` is null where the
    /// sandbox makes its own; `url` is how browsers get here, without a slash at its end, null where nobody said;
    /// `readsMeanings` is whether the model that reads texts may be loaded.
    record Place(
            String host,
            int port,
            Path data,
            @Nullable Database database,
            @Nullable String key,
            @Nullable String url,
            boolean readsMeanings) {}

    record Database(String url, String user, String password) {}

    Set<String> KNOWN = Set.of(
            "SLACK_BOT_TOKEN",
            "SLACK_SIGNING_SECRET",
            "SLACK_API_URL",
            "PERCOLATE_KEY",
            "PERCOLATE_HOST",
            "PERCOLATE_PORT",
            "PERCOLATE_DATA",
            "PERCOLATE_URL",
            "PERCOLATE_EMBEDDINGS");
    List<String> LATER = List.of("SLACK_APP_TOKEN", "SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET");
    int SHORTEST_TOKEN = 16;

    /// `usualData` is the folder for data where the environment names none.
    static Settings read(Map<String, String> given, Path usualData) {
        Map<String, String> environment = new HashMap<>(given);
        environment.putIfAbsent("PERCOLATE_DATA", usualData.toString());
        try {
            refuseWhatNobodyReads(environment);
            return environment.keySet().stream().anyMatch(name -> name.startsWith("SLACK_"))
                    ? oneWorkspace(environment)
                    : sandbox(environment);
        } catch (Wrong wrong) {
            return new Refused(wrong.sentence);
        }
    }

    private static void refuseWhatNobodyReads(Map<String, String> environment) {
        for (String name : new TreeSet<>(environment.keySet())) {
            if (LATER.contains(name)) {
                throw new Wrong(name + " is set, but Socket Mode and installs by many workspaces are not supported yet:"
                        + " use SLACK_BOT_TOKEN and SLACK_SIGNING_SECRET.");
            }
            if ((name.startsWith("SLACK_") || name.startsWith("PERCOLATE_")) && !KNOWN.contains(name)) {
                throw new Wrong(name + " is not a setting Percolate knows; README lists them.");
            }
        }
    }

    private static Sandbox sandbox(Map<String, String> environment) {
        Place place = place(environment, "127.0.0.1");
        if (!isLoopback(place.host())) {
            throw new Wrong("PERCOLATE_HOST is " + place.host()
                    + ", but the sandbox answers on this machine only: leave it out or use 127.0.0.1.");
        }
        return new Sandbox(place);
    }

    private static OneWorkspace oneWorkspace(Map<String, String> environment) {
        String token = required(environment, "SLACK_BOT_TOKEN");
        if (!token.startsWith("xoxb-") || token.length() < SHORTEST_TOKEN) {
            throw new Wrong("SLACK_BOT_TOKEN is not a bot token: those begin with xoxb-.");
        }
        String secret = required(environment, "SLACK_SIGNING_SECRET");
        Place place = place(environment, "0.0.0.0");
        if (place.key() == null) {
            throw new Wrong("PERCOLATE_KEY is missing: it seals private text, and outside the sandbox you keep it."
                    + " README says how to make one.");
        }
        return new OneWorkspace(place, token, secret, apiUrl(environment));
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.getOrDefault(name, "").strip();
        if (value.isEmpty()) {
            throw new Wrong(name + " is missing: a real workspace needs SLACK_BOT_TOKEN and SLACK_SIGNING_SECRET;"
                    + " without any SLACK_ setting the sandbox starts.");
        }
        return value;
    }

    private static Place place(Map<String, String> environment, String usualHost) {
        return new Place(
                environment.getOrDefault("PERCOLATE_HOST", usualHost),
                port(environment.getOrDefault("PERCOLATE_PORT", "8080")),
                Path.of(environment.getOrDefault("PERCOLATE_DATA", ".percolate")),
                database(environment),
                environment.get("PERCOLATE_KEY"),
                url(environment.get("PERCOLATE_URL")),
                isOn(environment.getOrDefault("PERCOLATE_EMBEDDINGS", "on")));
    }

    private static boolean isOn(String value) {
        if (!Set.of("on", "off").contains(value)) {
            throw new Wrong("PERCOLATE_EMBEDDINGS is " + value + ", but can only be on or off.");
        }
        return value.equals("on");
    }

    private static int port(String value) {
        try {
            int port = Integer.parseInt(value);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // said below, in the same words as a number out of range
        }
        throw new Wrong("PERCOLATE_PORT is " + value + ", which is not a port between 0 and 65535.");
    }

    private static @Nullable Database database(Map<String, String> environment) {
        String url = environment.get("DATABASE_URL");
        if (url == null) {
            for (String alone : List.of("DATABASE_USER", "DATABASE_PASSWORD")) {
                if (environment.containsKey(alone)) {
                    throw new Wrong(alone + " is set without DATABASE_URL, which says whose it is.");
                }
            }
            return null;
        }
        if (url.startsWith("jdbc:postgresql://")) {
            return new Database(
                    url,
                    environment.getOrDefault("DATABASE_USER", ""),
                    environment.getOrDefault("DATABASE_PASSWORD", ""));
        }
        throw new Wrong("DATABASE_URL does not begin with jdbc:postgresql:// (user and password go into DATABASE_USER"
                + " and DATABASE_PASSWORD).");
    }

    private static @Nullable String apiUrl(Map<String, String> environment) {
        String given = environment.get("SLACK_API_URL");
        if (given == null) {
            return null;
        }
        URI url = safe(given);
        if (url != null) {
            return given.strip().endsWith("/") ? given.strip() : given.strip() + "/";
        }
        throw new Wrong(
                "SLACK_API_URL must begin with https:// or lead to this machine: the bot's token travels there.");
    }

    private static @Nullable String url(@Nullable String given) {
        if (given == null) {
            return null;
        }
        URI url = safe(given);
        if (url != null && url.getUserInfo() == null && url.getQuery() == null && url.getFragment() == null) {
            return given.strip().replaceAll("/+$", "");
        }
        throw new Wrong(
                "PERCOLATE_URL must be an address that begins with https:// or leads to this machine, with nothing"
                        + " after its path: people download their own data from there.");
    }

    /// Null where what is sent to the address could be read on its way, and where it is no address.
    private static @Nullable URI safe(String address) {
        try {
            URI url = new URI(address.strip());
            boolean safe =
                    "https".equals(url.getScheme()) || "http".equals(url.getScheme()) && isLoopback(url.getHost());
            return safe && url.getHost() != null ? url : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static boolean isLoopback(@Nullable String host) {
        return host != null && Set.of("localhost", "127.0.0.1", "[::1]", "::1").contains(host);
    }

    /// Carries the sentence from where a setting is read to [#read].
    final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String sentence;

        private Wrong(String sentence) {
            super(sentence);
            this.sentence = sentence;
        }
    }
}
