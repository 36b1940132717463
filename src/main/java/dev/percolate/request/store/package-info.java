/// Offers in PostgreSQL, and their meanings in memory.
@NullMarked
package dev.percolate.request.store;

import org.jspecify.annotations.NullMarked;
