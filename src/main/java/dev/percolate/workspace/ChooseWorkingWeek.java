package dev.percolate.workspace;

import dev.percolate.workspace.WorkingWeek.Shift;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Keeps the days and hours that somebody says they work, the same on each of these days, or that they work the usual
/// week.
@Singleton
public final class ChooseWorkingWeek {
    /// Half of it is left for a meeting of half an hour.
    private static final Duration SHORTEST = Duration.ofHours(1);

    private final WorkingWeeks weeks;

    public ChooseWorkingWeek(WorkingWeeks weeks) {
        this.weeks = weeks;
    }

    public sealed interface Chosen {
        record Kept(WorkingWeek week) implements Chosen {}

        /// Nothing was kept.
        record Refused(Set<Fault> faults) implements Chosen {}
    }

    public enum Fault {
        NO_DAY,
        /// They begin and end at the same time.
        NO_END,
        TOO_SHORT
    }

    public Chosen choose(WorkspaceId workspace, PersonId person, Set<DayOfWeek> days, Shift shift, Instant now) {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        if (days.isEmpty()) {
            faults.add(Fault.NO_DAY);
        }
        faultOf(shift).ifPresent(faults::add);
        if (!faults.isEmpty()) {
            return new Chosen.Refused(faults);
        }
        var week = WorkingWeek.of(days, shift);
        if (week.equals(WorkingWeek.USUAL)) {
            chooseUsual(workspace, person);
        } else {
            weeks.keep(workspace, person, week, now);
        }
        return new Chosen.Kept(week);
    }

    private static Optional<Fault> faultOf(Shift shift) {
        if (shift.from().equals(shift.to())) {
            return Optional.of(Fault.NO_END);
        }
        return shift.length().compareTo(SHORTEST) < 0 ? Optional.of(Fault.TOO_SHORT) : Optional.empty();
    }

    /// Nothing is kept of them then.
    public void chooseUsual(WorkspaceId workspace, PersonId person) {
        weeks.forget(workspace, person);
    }
}
