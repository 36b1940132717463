package dev.percolate.round;

import java.time.DayOfWeek;

/// On which days rounds begin.
public sealed interface Rhythm {
    DayOfWeek day();

    /// Every one to four weeks.
    record EveryWeeks(int weeks, DayOfWeek day) implements Rhythm {
        public EveryWeeks {
            if (weeks < 1 || weeks > 4) {
                throw new IllegalArgumentException("a circle meets every one to four weeks, not every " + weeks);
            }
        }
    }

    /// The first to fourth such day of each month.
    record OfMonth(int nth, DayOfWeek day) implements Rhythm {
        public OfMonth {
            if (nth < 1 || nth > 4) {
                throw new IllegalArgumentException("not every month has a day number " + nth);
            }
        }
    }
}
