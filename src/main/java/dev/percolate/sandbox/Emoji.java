package dev.percolate.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The emoji of the workspace, those its page can show. Where one has several names the first is the one Slack keeps.
final class Emoji {
    private static final Pattern NAME = Pattern.compile("([a-z0-9_+-]{1,60})(::skin-tone-[2-6])?");
    private static final Map<String, String> KEPT_AS = shipped();

    private Emoji() {}

    /// The name as it is kept, with its skin tone; empty where there is no such emoji.
    static Optional<String> kept(String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String tone = Optional.ofNullable(parts.group(2)).orElse("");
        return Optional.ofNullable(KEPT_AS.get(parts.group(1))).map(kept -> kept + tone);
    }

    private static Map<String, String> shipped() {
        try (var in = Emoji.class.getResourceAsStream("/sandbox/emoji.json")) {
            if (in == null) {
                throw new IllegalStateException("sandbox/emoji.json is not packaged");
            }
            JsonNode all = Json.parse(in.readAllBytes()).orElseThrow();
            Map<String, String> first = new HashMap<>();
            Map<String, String> keptAs = new HashMap<>();
            all.properties().forEach(one -> {
                String kept = first.computeIfAbsent(one.getValue().asText(), shown -> one.getKey());
                keptAs.put(one.getKey(), kept);
            });
            return Map.copyOf(keptAs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
