package dev.percolate;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.percolate.tipping.SharedConversation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// Conversations of pairs as somebody has them in a table. The first row names the columns, in any order:
/// `pair` and `day`, and where they are known `minutes`, `rating a` and `rating b`. Either every row is
/// understood, or the faults say which are not.
record EpisodesCsv(Map<String, List<SharedConversation>> ties, List<String> faults) {
    private static final List<String> COLUMNS = List.of("pair", "day", "minutes", "rating a", "rating b");
    private static final List<String> NEEDED = COLUMNS.subList(0, 2);
    private static final double MINUTES_OF_A_DAY = 1440;

    static EpisodesCsv read(String csv) {
        var reading = new Reading();
        reading.all(csv.startsWith("\uFEFF") ? csv.substring(1) : csv);
        return new EpisodesCsv(reading.ties, List.copyOf(reading.faults));
    }

    private static final class Reading {
        private final Map<String, Integer> columns = new LinkedHashMap<>();
        private final Map<String, List<SharedConversation>> ties = new LinkedHashMap<>();
        private final List<String> faults = new ArrayList<>();
        private int width;
        private long row;

        void all(String csv) {
            try (var reader = CsvReader.builder()
                    .fieldSeparator(separator(csv))
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .ofCsvRecord(csv)) {
                for (CsvRecord next : reader) {
                    row = next.getStartingLineNumber();
                    if (!columns.isEmpty()) {
                        conversation(next);
                    } else if (!heading(next)) {
                        return;
                    }
                }
            } catch (CsvParseException e) {
                row++;
                fault("cannot be taken apart; mind the quotes");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (columns.isEmpty() && faults.isEmpty()) {
                faults.add("There is nothing in it. The first row names the columns: " + list(COLUMNS) + ".");
            }
        }

        /// Whichever of the two the first row has more of.
        private static char separator(String csv) {
            String first =
                    csv.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
            long semicolons = first.chars().filter(c -> c == ';').count();
            return semicolons > first.chars().filter(c -> c == ',').count() ? ';' : ',';
        }

        private boolean heading(CsvRecord record) {
            width = record.getFieldCount();
            for (int i = 0; i < width; i++) {
                String name =
                        record.getField(i).strip().toLowerCase(Locale.ROOT).replace('_', ' ');
                if (!COLUMNS.contains(name)) {
                    fault("names a column \"" + name + "\"; known are " + list(COLUMNS));
                } else if (columns.putIfAbsent(name, i) != null) {
                    fault("names the column \"" + name + "\" twice");
                }
            }
            NEEDED.stream()
                    .filter(name -> !columns.containsKey(name))
                    .forEach(name -> fault("names no column \"" + name + "\""));
            return faults.isEmpty();
        }

        private void conversation(CsvRecord record) {
            if (record.getFields().stream().allMatch(String::isBlank)) {
                return;
            }
            int before = faults.size();
            // A quote that is never closed swallows all rows after it.
            if (record.getFields().stream().anyMatch(value -> value.lines().count() > 1)) {
                fault("has a value of several lines; mind the quotes");
                return;
            }
            if (record.getFieldCount() > width) {
                fault("has " + record.getFieldCount() + " values for " + width + " columns");
            }
            String pair = value(record, "pair");
            if (pair.isEmpty()) {
                fault("names no pair");
            }
            var day = day(record);
            var minutes = number(record, "minutes", Double.MIN_NORMAL, MINUTES_OF_A_DAY);
            var one = number(record, "rating a", 1, 5);
            var other = number(record, "rating b", 1, 5);
            if (faults.size() == before && day.isPresent()) {
                ties.computeIfAbsent(pair, _ -> new ArrayList<>())
                        .add(new SharedConversation(day.get(), minutes, one, other));
            }
        }

        private Optional<LocalDate> day(CsvRecord record) {
            String text = value(record, "day");
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException e) {
                fault("has the day \"" + text + "\", which should be like 2026-01-31");
                return Optional.empty();
            }
        }

        private OptionalDouble number(CsvRecord record, String column, double least, double most) {
            String text = value(record, column);
            if (text.isEmpty()) {
                return OptionalDouble.empty();
            }
            double number = number(text);
            if (number >= least && number <= most) {
                return OptionalDouble.of(number);
            }
            fault("has the %s \"%s\", which should be a number from %.0f to %.0f, or nothing"
                    .formatted(column, text, least, most));
            return OptionalDouble.empty();
        }

        private static double number(String text) {
            try {
                return Double.parseDouble(text);
            } catch (NumberFormatException e) {
                return Double.NaN;
            }
        }

        private String value(CsvRecord record, String column) {
            int at = columns.getOrDefault(column, Integer.MAX_VALUE);
            return at < record.getFieldCount() ? record.getField(at).strip() : "";
        }

        private void fault(String what) {
            faults.add("Row " + row + " " + what + ".");
        }

        private static String list(List<String> names) {
            return String.join(", ", names);
        }
    }
}
