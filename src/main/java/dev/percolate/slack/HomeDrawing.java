package dev.percolate.slack;

import com.slack.api.model.view.View;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;

/// What a person's Home shows, as it is at `now`. Called outside of any transaction, with nobody waiting.
public interface HomeDrawing {
    View draw(WorkspaceId workspace, PersonId person, Instant now);
}
