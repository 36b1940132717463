package dev.percolate.round.slack;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/// What is wrong with what somebody entered, a sentence for each field.
final class Complaints {
    private static final Period LONGEST = Period.ofMonths(6);
    private static final Period AHEAD = Period.ofYears(1);

    private Complaints() {}

    /// Empty where all is well.
    static Map<String, String> about(Draft draft, Instant now) {
        if (draft.from().isEmpty() && draft.to().isEmpty()) {
            return Map.of();
        }
        if (draft.from().isEmpty()) {
            return Map.of(Draft.FROM, "Please choose the first day too, or leave both empty.");
        }
        if (draft.to().isEmpty()) {
            return Map.of(Draft.TO, "Please choose the last day too, or leave both empty.");
        }
        LocalDate today = now.atZone(draft.clock()).toLocalDate();
        var first = day(draft.from());
        var last = day(draft.to());
        if (first.isEmpty() || first.get().isAfter(today.plus(AHEAD))) {
            return Map.of(Draft.FROM, "Please choose a day within a year from now.");
        }
        return last.isEmpty() ? Map.of(Draft.TO, "Please choose a day.") : aboutTheLast(first.get(), last.get(), today);
    }

    private static Map<String, String> aboutTheLast(LocalDate first, LocalDate last, LocalDate today) {
        if (last.isBefore(first)) {
            return Map.of(Draft.TO, "This is before the first day.");
        }
        if (last.isBefore(today)) {
            return Map.of(Draft.TO, "This is over already. Choose a later day, or leave both empty.");
        }
        return last.isAfter(first.plus(LONGEST))
                ? Map.of(Draft.TO, "At most six months, please. For longer, stop the rounds and begin them again.")
                : Map.of();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
