package dev.percolate.slack;

import com.slack.api.methods.SlackApiException;
import dev.percolate.outbox.Delivery;
import dev.percolate.outbox.Delivery.Refused;
import dev.percolate.outbox.Delivery.TryAgain;
import dev.percolate.outbox.Delivery.Unknown;
import dev.percolate.outbox.Delivery.Wide;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Reads from Slack's answer, or from its absence, what became of a message.
final class Outcome {
    private static final Duration A_LITTLE_LATER = Duration.ofSeconds(10);
    private static final Duration WHEN_THE_RUSH_IS_OVER = Duration.ofSeconds(30);
    private static final Duration WHEN_SOMEBODY_HAS_MENDED_IT = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofHours(1);

    private Outcome() {}

    interface Attempt {
        Delivery make() throws IOException, SlackApiException;
    }

    static Delivery of(Attempt attempt) {
        try {
            return attempt.make();
        } catch (SlackApiException e) {
            return ofStatus(e);
        } catch (IOException e) {
            return NeverSent.isReasonOf(e)
                    ? new TryAgain(A_LITTLE_LATER, Wide.WORKSPACE, "Slack cannot be reached")
                    : new Unknown("the answer was lost");
        } catch (RuntimeException e) {
            return new Unknown("the answer could not be read");
        }
    }

    /// Slack answered with `ok: false` and this code.
    ///
    /// Of `internal_error` and `fatal_error` Slack documents that some part may have succeeded before:
    /// nobody knows.
    static Delivery ofError(@Nullable String said) {
        String error = ErrorCode.of(said);
        return switch (error) {
            case "internal_error", "fatal_error" -> new Unknown(error);
            case "ratelimited", "rate_limited", "message_limit_exceeded" ->
                new TryAgain(WHEN_THE_RUSH_IS_OVER, Wide.WORKSPACE, error);
            case "service_unavailable", "request_timeout", "team_added_to_org", "accesslimited" ->
                new TryAgain(A_LITTLE_LATER, Wide.WORKSPACE, error);
            // A wrong token is mended by whoever runs the bot; what waits must not be lost by it.
            case "invalid_auth", "not_authed", "token_expired", "token_revoked" ->
                new TryAgain(WHEN_SOMEBODY_HAS_MENDED_IT, Wide.WORKSPACE, error);
            default -> new Refused(error);
        };
    }

    private static Delivery ofStatus(SlackApiException e) {
        int status = e.getResponse().code();
        if (status == 429) {
            return limited(e.getResponse().header("Retry-After"));
        }
        if (e.getError() != null && e.getError().getError() != null) {
            return ofError(e.getError().getError());
        }
        // Without Slack's own words a 5xx may come from something in between, after Slack has posted. A 4xx says that
        // the request did not get so far.
        return status >= 500
                ? new Unknown("HTTP " + status)
                : new TryAgain(WHEN_SOMEBODY_HAS_MENDED_IT, Wide.WORKSPACE, "HTTP " + status);
    }

    /// Slack does not say which of its limits was met. The one a channel, one message a second, is over after a second;
    /// whoever must wait longer has met one of the workspace. Taken wrongly, the next message meets it again.
    private static Delivery limited(@Nullable String retryAfter) {
        var after = seconds(retryAfter);
        return new TryAgain(after, after.toSeconds() <= 1 ? Wide.CHANNEL : Wide.WORKSPACE, "ratelimited");
    }

    private static Duration seconds(@Nullable String retryAfter) {
        if (retryAfter == null || !retryAfter.matches("\\d{1,6}")) {
            return WHEN_THE_RUSH_IS_OVER;
        }
        var asked = Duration.ofSeconds(Math.max(1, Long.parseLong(retryAfter)));
        return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
    }
}
