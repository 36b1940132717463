package dev.percolate.outbox;

/// Everything that notifies a person goes through here, in the transaction of the change it tells of.
public interface Outbox {
    /// Accepts the message for delivery; false where one with the same once-key was accepted before.
    /// Call it inside the use case's transaction: with it the message is kept or forgotten.
    boolean add(OutgoingMessage message);
}
