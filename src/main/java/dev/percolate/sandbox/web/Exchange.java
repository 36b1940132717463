package dev.percolate.sandbox.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A request between Slack and the bot and what came of it, as far as it may be shown. `at` is on the wall; `kind` is a
/// method, a command or the type of what was sent; `status` is null where no answer came.
record Exchange(
        Instant at,
        Family family,
        String kind,
        @Nullable Integer status,
        Ending ending,
        long millis,
        @Nullable String error,
        @Nullable String retryAfter,
        @Nullable Retry retry,
        JsonNode sent,
        JsonNode answered) {

    /// The first four go from the bot to Slack, the others from Slack to the bot.
    enum Family {
        CALL,
        RESPONSE_URL,
        UPLOAD,
        DOWNLOAD,
        COMMAND,
        INTERACTION,
        EVENT;

        boolean isToTheBot() {
            return switch (this) {
                case CALL, RESPONSE_URL, UPLOAD, DOWNLOAD -> false;
                case COMMAND, INTERACTION, EVENT -> true;
            };
        }
    }

    enum Ending {
        ANSWERED,
        TIMED_OUT,
        UNREACHABLE,
        /// The bot answered, but somebody wished that Slack does not hear it.
        NOT_HEARD
    }

    /// What Slack says of a request that it sends again.
    record Retry(String number, String reason) {}

    private static final int UNAUTHORIZED = 401;

    /// What became of the signature; null where the bot calls and shows a token instead.
    @Nullable
    String signature() {
        if (!family.isToTheBot() || status == null) {
            return null;
        }
        return status == UNAUTHORIZED ? "refused" : "accepted";
    }
}
