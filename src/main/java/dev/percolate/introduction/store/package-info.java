/// Keeps circles, profiles and introductions in PostgreSQL.
@NullMarked
package dev.percolate.introduction.store;

import org.jspecify.annotations.NullMarked;
