package dev.percolate.slack;

import io.micronaut.context.annotation.ConfigurationProperties;
import org.jspecify.annotations.Nullable;

/// How to reach the one workspace this bot serves. `apiUrl` names another Slack-compatible server
/// and ends with a slash.
@ConfigurationProperties("percolate.slack")
record SlackSettings(
        String botToken, String signingSecret, @Nullable String apiUrl) {
    SlackSettings {
        if (botToken.isBlank()) {
            throw new IllegalStateException("SLACK_BOT_TOKEN is empty.");
        }
        if (signingSecret.isBlank()) {
            throw new IllegalStateException("SLACK_SIGNING_SECRET is empty.");
        }
    }

    /// Both are secrets: nothing that prints this may show them.
    @Override
    public String toString() {
        return "SlackSettings[apiUrl=" + apiUrl + "]";
    }
}
