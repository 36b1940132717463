package dev.percolate.slack.hours;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkingWeek;
import dev.percolate.workspace.WorkingWeek.Shift;
import dev.percolate.workspace.WorkingWeeks;
import dev.percolate.workspace.WorkspaceId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;

/// Another week for everybody, in every workspace.
final class Entering {
    private Entering() {}

    static String aWeek(WorkingWeeks weeks, WorkspaceId workspace, PersonId who, Instant now) {
        int minute = Math.floorMod(who.hashCode() * 31 + workspace.hashCode(), 60);
        var shift = new Shift(LocalTime.of(7, minute), LocalTime.of(16, 0));
        weeks.keep(workspace, who, WorkingWeek.of(List.of(DayOfWeek.TUESDAY, DayOfWeek.SUNDAY), shift), now);
        return "Tuesday and Sunday, " + shift.from() + " to 16:00";
    }
}
