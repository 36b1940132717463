package dev.percolate.sandbox.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.sandbox.Json;
import dev.percolate.sandbox.SlackError;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Long lists in pages: the cursor names the last one of the page before, so that a page costs the same wherever it
/// stands, and nobody is missed or shown twice when somebody comes or goes in between.
record Pages<T>(List<T> page, String nextCursor) {
    /// Slack's largest page.
    static final int MOST = 1000;

    private static final String KEYED = "after:";
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9]{1,50}");

    /// Asks for what comes after a key in the order of keys, `limit` at most.
    interface Source<T> {
        List<T> after(String key, int limit);
    }

    static <T> Pages<T> of(Source<T> source, Function<T, String> key, Arguments call, int usually) {
        int size = limit(call, usually);
        List<T> found = source.after(call.find("cursor").map(Pages::key).orElse(""), size + 1);
        if (found.size() <= size) {
            return new Pages<>(found, "");
        }
        List<T> page = found.subList(0, size);
        return new Pages<>(page, cursor(key.apply(page.getLast())));
    }

    ObjectNode metadata() {
        return Json.object().put("next_cursor", nextCursor);
    }

    private static String cursor(String key) {
        return Base64.getEncoder().encodeToString((KEYED + key).getBytes(StandardCharsets.UTF_8));
    }

    private static String key(String cursor) {
        String text = decoded(cursor);
        String key = text.startsWith(KEYED) ? text.substring(KEYED.length()) : "";
        if (!KEY.matcher(key).matches()) {
            throw SlackError.of("invalid_cursor");
        }
        return key;
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw SlackError.of("invalid_cursor");
        }
    }

    private static int limit(Arguments call, int usually) {
        String text = call.find("limit").orElse("0");
        if (!text.matches("\\d{1,4}") || Integer.parseInt(text) > MOST) {
            throw SlackError.of("invalid_limit");
        }
        int limit = Integer.parseInt(text);
        return limit == 0 ? usually : limit;
    }
}
