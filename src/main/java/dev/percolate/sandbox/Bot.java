package dev.percolate.sandbox;

import java.util.Map;

/// The app's request URL. What is sent there is signed as Slack signs it.
public interface Bot {
    /// Whether the app says of itself that it is ready; true where it is not asked.
    boolean isReady();

    /// Waits three seconds at most.
    Reply send(Content content);

    /// `headers` come on top of the signature and Slack's usual ones.
    record Content(String type, String body, Map<String, String> headers) {
        public static final String FORM = "application/x-www-form-urlencoded";
        public static final String JSON = "application/json";
    }

    sealed interface Reply {
        /// `mayRetry` is false where the bot asked not to be sent this again.
        record Answered(int status, String body, boolean mayRetry) implements Reply {
            boolean isOk() {
                return status >= 200 && status < 300;
            }
        }

        record TimedOut() implements Reply {}

        record Unreachable() implements Reply {}
    }
}
