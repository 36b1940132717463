package dev.percolate.workspace;

import java.util.List;

/// Why a row of an uploaded list cannot be used as it is.
public sealed interface RowFault {
    int line();

    enum Column {
        USER,
        DEPARTMENT,
        PLACE,
        MANAGER,
        START,
        LEVEL
    }

    /// It does not say whom it is about.
    record NoUser(int line) implements RowFault {}

    /// Whoever is written in this column is nobody who can be meant.
    record NotFound(int line, Column column, String written, Roster.Missed why) implements RowFault {}

    /// The same person is listed in the line `first` already.
    record Twice(int line, String written, int first) implements RowFault {}

    /// The start date or the level is none.
    record Unreadable(int line, Column column, String written) implements RowFault {}

    /// Longer than [PositionFacts#LONGEST].
    record TooLong(int line, Column column, String written) implements RowFault {}

    /// Going from manager to manager leads back here after so many steps. `way` are the first of those on
    /// it, as they are listed, beginning with whoever is listed in this line.
    record InCircle(int line, List<String> way, int steps) implements RowFault {
        static final int FIRST_ON_THE_WAY = 5;

        public InCircle {
            way = List.copyOf(way);
        }
    }

    /// It has more values than the first line has names.
    record Surplus(int line, int values, int names) implements RowFault {}
}
