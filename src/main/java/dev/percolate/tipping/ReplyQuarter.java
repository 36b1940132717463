package dev.percolate.tipping;

import dev.percolate.workspace.Quarter;
import dev.percolate.workspace.WorkspaceId;

/// A quarter of a workspace, on the clock of UTC, of whose closed questions the totals are kept: those that the
/// detector
/// chose, and those chosen by chance.
public record ReplyQuarter(WorkspaceId workspace, Quarter quarter, ReplyTotals detector, ReplyTotals chance) {}
