package dev.percolate.introduction;

import dev.percolate.workspace.PersonId;

/// Who said of a circle that they would rather not be introduced there, and never joined it to say so.
public interface Refusals {
    boolean hasRefused(Circle circle, PersonId person);
}
