/// Everything that notifies a person: messages written in the sender's transaction and delivered afterwards, once.
/// The relay decides when; a `Messenger` does the delivering.
@NullMarked
package dev.percolate.outbox;

import org.jspecify.annotations.NullMarked;
