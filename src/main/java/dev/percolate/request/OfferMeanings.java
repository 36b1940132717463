package dev.percolate.request;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What offers mean, kept beside them.
public interface OfferMeanings {
    /// Of all workspaces: those whose texts this version has not seen as they are.
    List<Unread> unread(String version, int most);

    record Unread(WorkspaceId workspace, PersonId person, String helpsWith, String beenThrough) {}

    /// Keeps nothing where the texts have changed meanwhile. Null is a text in which nothing is written or which the
    /// model cannot read.
    void keep(Unread read, @Nullable Embedding helpsWith, @Nullable Embedding beenThrough, String version, Instant now);
}
