/// Keeps the pretend workspace in a database schema of its own.
@NullMarked
package dev.percolate.sandbox.store;

import org.jspecify.annotations.NullMarked;
