package dev.percolate.slack;

import java.time.Duration;

/// What Slack said to a question that was asked in the background.
public sealed interface Heard<T> {
    record Got<T>(T answer) implements Heard<T> {}

    /// It does not answer this one, and asking again soon would not help; `error` is Slack's own word for
    /// why.
    record Refused<T>(String error) implements Heard<T> {
        public boolean forWantOfAScope() {
            return error.equals("missing_scope");
        }
    }

    /// It can be asked again after that long.
    record NotNow<T>(Duration rest) implements Heard<T> {}
}
