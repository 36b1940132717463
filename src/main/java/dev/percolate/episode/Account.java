package dev.percolate.episode;

import dev.percolate.introduction.Member;
import dev.percolate.introduction.OneLine;
import dev.percolate.request.Need;
import dev.percolate.workspace.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What one person says of a conversation: when it was, on their own calendar, and whatever else they like. `line` is
/// for themselves, plain text as typed, empty where they say nothing: shown only after escaping.
public record Account(
        LocalDate day,
        @Nullable EpisodeLength length,
        @Nullable Role role,
        Set<Need> functions,
        String line,
        Marks marks) {
    /// In code points.
    public static final int LONGEST_LINE = 300;

    public static final int LONGEST_AGO_YEARS = 2;

    public Account {
        functions = Set.copyOf(functions);
        line = OneLine.of(line);
    }

    /// Where nothing more is said than that it was on that day.
    public static Account of(LocalDate day) {
        return new Account(day, null, null, Set.of(), "", Marks.NONE);
    }

    /// Why it can't be kept. Days are those of `author`'s calendar, of UTC's where their zone is unknown.
    Set<Fault> faults(Person author, Instant now) {
        var today = Member.today(author, now);
        var faults = EnumSet.noneOf(Fault.class);
        if (day.isAfter(today)) {
            faults.add(Fault.IN_THE_FUTURE);
        }
        if (day.isBefore(today.minusYears(LONGEST_AGO_YEARS))) {
            faults.add(Fault.TOO_LONG_AGO);
        }
        if (OneLine.length(line) > LONGEST_LINE) {
            faults.add(Fault.LINE_TOO_LONG);
        }
        return faults;
    }

    /// Whether there is nothing of it that only its author could have said.
    boolean isBare() {
        return role == null && functions.isEmpty() && line.isEmpty() && marks.equals(Marks.NONE);
    }

    public Account lasting(@Nullable EpisodeLength other) {
        return new Account(day, other, role, functions, line, marks);
    }

    public Account as(@Nullable Role other) {
        return new Account(day, length, other, functions, line, marks);
    }

    public Account marked(Marks others) {
        return new Account(day, length, role, functions, line, others);
    }
}
