package dev.percolate.workspace;

/// A Slack workspace (Slack's team id). The first column of every key: nothing is ever read across workspaces.
public record WorkspaceId(String value) {
    public WorkspaceId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a workspace id is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
