/// Wakes the routines by Quartz's clustered store, each on one node at a time.
/// The only place that knows Quartz.
@NullMarked
package dev.percolate.schedule.quartz;

import org.jspecify.annotations.NullMarked;
