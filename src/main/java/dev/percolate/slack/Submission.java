package dev.percolate.slack;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Map;

/// Somebody sent a modal. `note` is the view's private_metadata; `values` holds what was entered by block id, with
/// fields left empty missing.
public record Submission(
        WorkspaceId workspace, PersonId person, String callback, String note, Map<String, String> values, Instant now) {

    /// What was entered in the field, without surrounding space; empty where nothing was.
    public String value(String block) {
        return values.getOrDefault(block, "").strip();
    }
}
