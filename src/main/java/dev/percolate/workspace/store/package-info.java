/// Keeps what the workspace part must remember, in PostgreSQL.
@NullMarked
package dev.percolate.workspace.store;

import org.jspecify.annotations.NullMarked;
