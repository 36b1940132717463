package dev.percolate.slack;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;

/// Something that a feature keeps for somebody, as a file they take away beside the one with everything that is kept
/// about them. Features offer these as beans.
public interface OwnFile {
    /// What the browser keeps it as, and the end of the address: `my-year.csv`.
    String name();

    String contentType();

    String write(WorkspaceId workspace, PersonId person, Instant now);
}
