package dev.percolate.slack.positions;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.percolate.workspace.ListedPerson;
import dev.percolate.workspace.RowFault;
import dev.percolate.workspace.RowFault.Column;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Takes a list apart: its first line names the columns, in any order, and each further one is about
/// somebody. Columns that are not asked for are not read.
final class ReadList {
    static final int MOST_ROWS = 100_000;

    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
    private final List<String> notRead = new ArrayList<>();
    private final List<ListedPerson> people = new ArrayList<>();
    private final List<RowFault> faults = new ArrayList<>();
    private int names;

    private ReadList() {}

    sealed interface Result {
        /// `notRead` are the names of the columns that nobody asked for.
        record Rows(List<ListedPerson> people, List<RowFault> faults, List<String> notRead) implements Result {}

        record Unusable(FileFault fault) implements Result {}
    }

    static Result of(byte[] bytes) {
        var file = ListFile.of(bytes);
        return file.text() == null ? new Result.Unusable(known(file.fault())) : new ReadList().read(file.text());
    }

    private static FileFault known(@Nullable FileFault fault) {
        return fault == null ? new FileFault.Empty() : fault;
    }

    private Result read(String text) {
        int line = 1;
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                line = (int) row.getStartingLineNumber();
                var fault = columns.isEmpty() ? heading(row) : person(row, line);
                if (fault.isPresent()) {
                    return new Result.Unusable(fault.get());
                }
            }
        } catch (CsvParseException e) {
            return new Result.Unusable(new FileFault.Broken(line + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return people.isEmpty() && faults.isEmpty()
                ? new Result.Unusable(columns.isEmpty() ? new FileFault.Empty() : new FileFault.NoRows())
                : new Result.Rows(List.copyOf(people), List.copyOf(faults), List.copyOf(notRead));
    }

    /// Whichever of the two the first line has more of.
    private static char separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        long semicolons = first.chars().filter(c -> c == ';').count();
        return semicolons > first.chars().filter(c -> c == ',').count() ? ';' : ',';
    }

    private Optional<FileFault> heading(CsvRecord row) {
        names = row.getFieldCount();
        for (int i = 0; i < names; i++) {
            String name = row.getField(i).strip();
            var column = Labels.column(name);
            if (column.isEmpty()) {
                if (!name.isEmpty()) {
                    notRead.add(name);
                }
                continue;
            }
            Integer other = columns.putIfAbsent(column.get(), i);
            if (other != null) {
                return Optional.of(new FileFault.TwiceNamed(row.getField(other).strip(), name));
            }
        }
        return columns.containsKey(Column.USER)
                ? Optional.empty()
                : Optional.of(new FileFault.NoUserColumn(
                        row.getFields().stream().map(String::strip).toList()));
    }

    private Optional<FileFault> person(CsvRecord row, int line) {
        var values = row.getFields();
        if (values.stream().allMatch(String::isBlank)) {
            return Optional.empty();
        }
        if (people.size() + faults.size() == MOST_ROWS) {
            return Optional.of(new FileFault.TooManyRows());
        }
        if (values.stream().skip(names).anyMatch(value -> !value.isBlank())) {
            faults.add(new RowFault.Surplus(line, values.size(), names));
            return Optional.empty();
        }
        people.add(new ListedPerson(
                line,
                value(values, Column.USER),
                value(values, Column.DEPARTMENT),
                value(values, Column.PLACE),
                value(values, Column.MANAGER),
                value(values, Column.START),
                value(values, Column.LEVEL)));
        return Optional.empty();
    }

    private String value(List<String> values, Column column) {
        int at = columns.getOrDefault(column, Integer.MAX_VALUE);
        return at < values.size() ? values.get(at) : "";
    }
}
