package dev.percolate.schedule;

/// Whether this node wakes routines.
public interface ScheduleHealth {
    /// False before the start, after the stop and as long as the schedule cannot reach its database. Asks the database.
    boolean running();
}
