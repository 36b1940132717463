package dev.percolate.workspace;

/// Who may decide for the whole workspace: its admins and owners. Asked of Slack anew each time: it is
/// seldom, and whoever was one a minute ago may be no longer. Throws [DirectoryUnavailable] where Slack
/// cannot be asked.
public interface Admins {
    boolean isAdmin(WorkspaceId workspace, PersonId person);
}
