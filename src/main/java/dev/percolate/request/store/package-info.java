/// Requests, what people wrote in them sealed; offers, and their meanings in memory: in PostgreSQL.
@NullMarked
package dev.percolate.request.store;

import org.jspecify.annotations.NullMarked;
