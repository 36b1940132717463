package dev.percolate.slack;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;

/// The screen of the private "do not bring us together" list (promise 9), for features that offer a way to it.
public interface PrivateList {
    /// The action id of a button that leads there; its value does not matter.
    String OPEN = "apart.open";

    /// The list as a modal in which people can be added and taken off.
    Answer show(WorkspaceId workspace, PersonId person);
}
