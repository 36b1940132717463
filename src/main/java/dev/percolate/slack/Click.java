package dev.percolate.slack;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;

/// Somebody pressed a button or chose something, in a message or in a modal.
/// `action` is the action id, `value` what the button carries or what was chosen.
public record Click(WorkspaceId workspace, PersonId person, String action, String value, Instant now) {}
