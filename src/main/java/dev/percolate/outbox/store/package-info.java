/// Keeps outgoing messages, claims them for a relay and paces them, in PostgreSQL.
@NullMarked
package dev.percolate.outbox.store;

import org.jspecify.annotations.NullMarked;
