/// The days and hours somebody works, as they see and change them: typed, from Home, and under what is kept about them.
/// Nobody else is shown any of it.
@NullMarked
package dev.percolate.slack.hours;

import org.jspecify.annotations.NullMarked;
