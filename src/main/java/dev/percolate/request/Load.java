package dev.percolate.request;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How much is asked of those who offer to mentor.
public interface Load {
    /// Those who were never asked may be missing from the result.
    Map<PersonId, Taken> of(WorkspaceId workspace, Collection<PersonId> people, Instant now);

    /// `conversations` are those of the last 30 days that they agreed to or are being asked for; `lastAsked` is null
    /// where they never were.
    record Taken(int conversations, @Nullable Instant lastAsked) {
        public static final Taken NOTHING = new Taken(0, null);
    }
}
