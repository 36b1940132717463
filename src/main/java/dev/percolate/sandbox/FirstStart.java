package dev.percolate.sandbox;

/// Remembers which steps of the first start are done, so that each happens once in the life of a workspace.
public interface FirstStart {
    boolean isDone(String step);

    void done(String step);
}
