package dev.percolate.tipping;

import dev.percolate.workspace.Admins;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;

/// Turning the question on and off for a workspace. Its admins may: Slack is asked for that before anything changes.
@Singleton
public final class LookAfterQuestions {
    private final Admins admins;
    private final Switches switches;
    private final ReadReplies replies;

    LookAfterQuestions(Admins admins, Switches switches, ReadReplies replies) {
        this.admins = admins;
        this.switches = switches;
        this.replies = replies;
    }

    public sealed interface Tended {
        /// As it is now.
        record Standing(Switches.Set switches, ReadReplies.Report report) implements Tended {}

        record NotYours() implements Tended {}
    }

    public Tended look(WorkspaceId workspace, PersonId person, Instant now) {
        return admins.isAdmin(workspace, person) ? standing(workspace, now) : new Tended.NotYours();
    }

    public Tended turn(WorkspaceId workspace, PersonId person, Switches.Set to, Instant now) {
        if (!admins.isAdmin(workspace, person)) {
            return new Tended.NotYours();
        }
        switches.turn(workspace, to, now);
        return standing(workspace, now);
    }

    private Tended.Standing standing(WorkspaceId workspace, Instant now) {
        return new Tended.Standing(switches.of(workspace), replies.last(workspace, now));
    }
}
