package dev.percolate.round.slack;

import dev.percolate.round.Arrangement;
import dev.percolate.round.Holiday;
import dev.percolate.round.Rhythm;
import dev.percolate.round.RoundWish;
import dev.percolate.slack.Submission;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What stands in the form, as it was entered; `from` and `to` are the holiday's days and may be empty.
record Draft(
        String rhythm, String day, String hour, String zone, String size, String from, String to, MannerDraft manner) {
    static final String RHYTHM = "rhythm";
    static final String DAY = "day";
    static final String HOUR = "hour";
    static final String ZONE = "zone";
    static final String SIZE = "size";
    static final String FROM = "from";
    static final String TO = "to";

    private static final String EVERY_WEEKS = "weeks-";
    private static final String OF_MONTH = "month-";
    private static final String BETWEEN = "|";
    private static final String RUNS = "+";
    private static final String STOPPED = "-";
    private static final String PILOT = "~";

    static Draft of(RoundWish wish) {
        var holiday = wish.holiday();
        return new Draft(
                code(wish.rhythm()),
                wish.rhythm().day().name(),
                wish.hour().toString(),
                wish.zone().getId(),
                String.valueOf(wish.size()),
                holiday == null ? "" : holiday.first().toString(),
                holiday == null ? "" : holiday.last().toString(),
                MannerDraft.of(wish.manner()));
    }

    static Draft of(Submission form) {
        return new Draft(
                form.value(RHYTHM),
                form.value(DAY),
                form.value(HOUR),
                form.value(ZONE),
                form.value(SIZE),
                form.value(FROM),
                form.value(TO),
                MannerDraft.of(form));
    }

    static String code(Rhythm rhythm) {
        return switch (rhythm) {
            case Rhythm.EveryWeeks every -> EVERY_WEEKS + every.weeks();
            case Rhythm.OfMonth of -> OF_MONTH + of.nth();
        };
    }

    /// On one line, to be carried from one modal to the next; see [#read].
    String written() {
        return String.join(BETWEEN, rhythm, day, hour, zone, size, from, to, manner.written());
    }

    static Optional<Draft> read(String written) {
        var parts = List.of(written.split("\\" + BETWEEN, -1));
        return parts.size() == 8
                ? Optional.of(new Draft(
                        parts.get(0),
                        parts.get(1),
                        parts.get(2),
                        parts.get(3),
                        parts.get(4),
                        parts.get(5),
                        parts.get(6),
                        MannerDraft.read(parts.get(7))))
                : Optional.empty();
    }

    /// The zone whose days are meant; UTC where it is none.
    ZoneId clock() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }

    /// Empty where it is none: some field is left out, or holds what nobody could have chosen.
    Optional<RoundWish> wish() {
        try {
            return Optional.of(new RoundWish(
                    rhythm(rhythm, DayOfWeek.valueOf(day)),
                    LocalTime.parse(hour),
                    ZoneId.of(zone),
                    size(Integer.parseInt(size)),
                    holiday(),
                    manner.manner()));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// Like it, of what can be tried out: rounds every week or every two, without a holiday.
    Optional<RoundWish> trial() {
        return wish().filter(wish ->
                wish.holiday() == null && wish.rhythm() instanceof Rhythm.EveryWeeks every && every.weeks() <= 2);
    }

    private static Rhythm rhythm(String code, DayOfWeek day) {
        return code.startsWith(OF_MONTH)
                ? new Rhythm.OfMonth(Integer.parseInt(code.substring(OF_MONTH.length())), day)
                : new Rhythm.EveryWeeks(Integer.parseInt(code.replace(EVERY_WEEKS, "")), day);
    }

    private static int size(int people) {
        if (people < 2 || people > 4) {
            throw new IllegalArgumentException("nobody could choose " + people);
        }
        return people;
    }

    private @Nullable Holiday holiday() {
        return from.isEmpty() && to.isEmpty() ? null : new Holiday(LocalDate.parse(from), LocalDate.parse(to));
    }

    /// What somebody saw when they began to change it.
    static String written(Optional<Arrangement> seen) {
        return seen.map(one -> state(one) + of(one.wish()).written()).orElse("");
    }

    private static String state(Arrangement seen) {
        return seen.pilot() ? PILOT : seen.runs() ? RUNS : STOPPED;
    }

    static Optional<Arrangement> readSeen(String written) {
        return written.isEmpty()
                ? Optional.empty()
                : read(written.substring(1))
                        .flatMap(Draft::wish)
                        .map(wish -> new Arrangement(wish, !written.startsWith(STOPPED), written.startsWith(PILOT)));
    }
}
