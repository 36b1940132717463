/// Rounds in PostgreSQL.
@NullMarked
package dev.percolate.round.store;

import org.jspecify.annotations.NullMarked;
