/// Keeps the log of conversations in PostgreSQL, what people say of them sealed.
@NullMarked
package dev.percolate.episode.store;

import org.jspecify.annotations.NullMarked;
