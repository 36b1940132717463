/// Newcomers and hosts in PostgreSQL.
@NullMarked
package dev.percolate.welcome.store;

import org.jspecify.annotations.NullMarked;
