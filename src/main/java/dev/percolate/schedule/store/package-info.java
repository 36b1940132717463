/// Keeps how far domain time runs ahead of the wall clock.
@NullMarked
package dev.percolate.schedule.store;

import org.jspecify.annotations.NullMarked;
