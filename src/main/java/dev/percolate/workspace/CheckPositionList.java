package dev.percolate.workspace;

import dev.percolate.workspace.RowFault.Column;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Reads the rows of an uploaded list one by one: who is meant, and whether what it says can be. Nothing is
/// kept.
public final class CheckPositionList {
    private static final LocalDate LONG_AGO = LocalDate.of(1950, 1, 1);
    private static final Period AHEAD = Period.ofYears(1);
    private static final Pattern LEVEL = Pattern.compile("[1-9]\\d?|100");

    private final Roster roster;
    private final LocalDate today;
    private final List<RowFault> faults;
    private final Map<PersonId, ListedPerson> rows = new LinkedHashMap<>();
    private final Map<PersonId, PositionFacts> facts = new LinkedHashMap<>();

    private CheckPositionList(Roster roster, LocalDate today, List<RowFault> faults) {
        this.roster = roster;
        this.today = today;
        this.faults = new ArrayList<>(faults);
    }

    /// `faults` are those of rows that could not even be told apart.
    public static CheckedList check(List<ListedPerson> rows, List<RowFault> faults, Roster roster, LocalDate today) {
        var check = new CheckPositionList(roster, today, faults);
        rows.forEach(check::add);
        check.takeOutCircles();
        return new CheckedList(check.facts, check.faults);
    }

    private void add(ListedPerson row) {
        if (row.user().isBlank()) {
            faults.add(new RowFault.NoUser(row.line()));
            return;
        }
        int before = faults.size();
        var person = find(row, Column.USER, row.user());
        var read = read(row);
        if (person.isPresent()) {
            var first = rows.putIfAbsent(person.get(), row);
            if (first != null) {
                faults.add(new RowFault.Twice(row.line(), row.user(), first.line()));
            } else if (faults.size() == before) {
                facts.put(person.get(), read);
            }
        }
    }

    private PositionFacts read(ListedPerson row) {
        return new PositionFacts(
                text(row, Column.DEPARTMENT, row.department()),
                text(row, Column.PLACE, row.place()),
                row.manager().isBlank()
                        ? null
                        : find(row, Column.MANAGER, row.manager()).orElse(null),
                start(row),
                level(row));
    }

    private Optional<PersonId> find(ListedPerson row, Column column, String written) {
        return switch (roster.find(written)) {
            case Roster.Found.One(PersonId id) -> Optional.of(id);
            case Roster.Found.None(Roster.Missed why) -> {
                faults.add(new RowFault.NotFound(row.line(), column, written, why));
                yield Optional.empty();
            }
        };
    }

    private String text(ListedPerson row, Column column, String written) {
        if (written.strip().codePoints().count() > PositionFacts.LONGEST) {
            faults.add(new RowFault.TooLong(row.line(), column, written));
        }
        return written;
    }

    private @Nullable LocalDate start(ListedPerson row) {
        if (row.start().isBlank()) {
            return null;
        }
        try {
            var day = LocalDate.parse(row.start().strip());
            if (!day.isBefore(LONG_AGO) && !day.isAfter(today.plus(AHEAD))) {
                return day;
            }
        } catch (DateTimeException e) {
            // Said below: a day nobody can have begun on and a text that is no day need the same to be done.
        }
        faults.add(new RowFault.Unreadable(row.line(), Column.START, row.start()));
        return null;
    }

    private @Nullable Integer level(ListedPerson row) {
        String level = row.level().strip();
        if (level.isEmpty() || LEVEL.matcher(level).matches()) {
            return level.isEmpty() ? null : Integer.valueOf(level);
        }
        faults.add(new RowFault.Unreadable(row.line(), Column.LEVEL, row.level()));
        return null;
    }

    private void takeOutCircles() {
        for (List<PersonId> circle : ReportingCircles.in(facts)) {
            for (int i = 0; i < circle.size(); i++) {
                faults.add(new RowFault.InCircle(row(circle.get(i)).line(), wayFrom(i, circle), circle.size()));
            }
            circle.forEach(facts::remove);
        }
    }

    private List<String> wayFrom(int start, List<PersonId> circle) {
        return IntStream.range(0, Math.min(circle.size(), RowFault.InCircle.FIRST_ON_THE_WAY))
                .mapToObj(
                        i -> row(circle.get((start + i) % circle.size())).user().strip())
                .toList();
    }

    private ListedPerson row(PersonId person) {
        return Objects.requireNonNull(rows.get(person), "whoever is in a circle has a row");
    }
}
