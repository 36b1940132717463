package dev.percolate.slack;

import com.slack.api.bolt.request.Request;
import dev.percolate.workspace.WorkspaceId;

/// What a genuine request of Slack turned out to be.
sealed interface Incoming {
    /// Slack looks whether somebody is there.
    record Probe() implements Incoming {}

    /// Slack wants its word back before it sends events here.
    record Challenge(String word) implements Incoming {}

    /// Something that nothing here listens to.
    record Unheard(WorkspaceId workspace) implements Incoming {}

    /// Something to be answered. `person` (for events Slack itself) and `action` say in a log who did what; they hold
    /// ids and names of ours only.
    record Asked(WorkspaceId workspace, String person, String action, Request<?> request) implements Incoming {}

    /// Not of the form that Slack documents.
    final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String why) {
            super(why);
        }
    }
}
