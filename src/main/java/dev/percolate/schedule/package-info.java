/// The two clocks, the routines that do what is due, and the time machine of the sandbox.
/// Features offer `Routine` beans; this part wakes them and never learns what they are for.
@NullMarked
package dev.percolate.schedule;

import org.jspecify.annotations.NullMarked;
