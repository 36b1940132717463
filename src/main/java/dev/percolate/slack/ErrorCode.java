package dev.percolate.slack;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Slack's error codes are words such as `channel_not_found`; whatever else stands in their place is not repeated.
final class ErrorCode {
    private static final Pattern CODE = Pattern.compile("[a-z0-9_]{1,80}");

    private ErrorCode() {}

    static String of(@Nullable String said) {
        return said != null && CODE.matcher(said).matches() ? said : "unknown_error";
    }
}
