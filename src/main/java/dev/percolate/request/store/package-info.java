/// Requests in PostgreSQL; what people wrote in them is sealed.
@NullMarked
package dev.percolate.request.store;

import org.jspecify.annotations.NullMarked;
