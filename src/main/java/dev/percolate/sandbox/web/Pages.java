package dev.percolate.sandbox.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.sandbox.Json;
import dev.percolate.sandbox.SlackError;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/// Long lists in pages: the cursor names the place to go on from.
record Pages<T>(List<T> page, String nextCursor) {
    private static final int MOST = 1000;

    static <T> Pages<T> of(List<T> all, Arguments call, int usually) {
        int from = call.find("cursor").map(Pages::place).orElse(0);
        int size = call.find("limit").map(Pages::limit).orElse(usually);
        int to = (int) Math.min((long) from + size, all.size());
        if (from > all.size()) {
            throw SlackError.of("invalid_cursor");
        }
        return new Pages<>(all.subList(from, to), to < all.size() ? cursor(to) : "");
    }

    ObjectNode metadata() {
        return Json.object().put("next_cursor", nextCursor);
    }

    private static String cursor(int place) {
        return Base64.getEncoder().encodeToString(("next:" + place).getBytes(StandardCharsets.UTF_8));
    }

    private static int place(String cursor) {
        try {
            String text = new String(Base64.getDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (text.startsWith("next:")) {
                return Integer.parseUnsignedInt(text.substring("next:".length()));
            }
        } catch (IllegalArgumentException e) {
            throw SlackError.of("invalid_cursor");
        }
        throw SlackError.of("invalid_cursor");
    }

    private static int limit(String text) {
        try {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= MOST) {
                return limit;
            }
        } catch (NumberFormatException e) {
            throw SlackError.of("invalid_limit");
        }
        throw SlackError.of("invalid_limit");
    }
}
