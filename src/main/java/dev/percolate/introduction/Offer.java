package dev.percolate.introduction;

/// A line of somebody's profile in which they say what others can have of them.
public sealed interface Offer {
    String line();

    record CanHelpWith(String line) implements Offer {}

    /// What is different about them; the words are all that is taken from it.
    record WouldBring(String line) implements Offer {}
}
