package dev.percolate.sandbox;

/// The names that an app gives its views, unique among modals and Home tabs together.
public interface ExternalIds {
    /// Whether no other view has it; nobody else can take it before the transaction ends.
    boolean isFree(String externalId, String forViewId);
}
