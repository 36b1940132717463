/// Keeps what the detector remembers of ties in PostgreSQL, what follows from people's answers sealed; who is asked at
/// all; and the figures of their replies.
@NullMarked
package dev.percolate.tipping.store;

import org.jspecify.annotations.NullMarked;
