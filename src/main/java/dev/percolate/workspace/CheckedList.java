package dev.percolate.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.zip.CRC32;

/// What an uploaded list comes to: what its sound rows say of whom, and what is wrong with the others, line
/// by line.
public record CheckedList(Map<PersonId, PositionFacts> facts, List<RowFault> faults) {
    public CheckedList {
        facts = Map.copyOf(facts);
        faults = faults.stream().sorted(Comparator.comparingInt(RowFault::line)).toList();
    }

    /// How many rows cannot be used as they are.
    public int faultyRows() {
        return (int) faults.stream().map(RowFault::line).distinct().count();
    }

    /// Stands for the lines that cannot be used as they are: where it is the same, so are these. "0" where
    /// there are none.
    public String faultyLines() {
        if (faults.isEmpty()) {
            return "0";
        }
        var sum = new CRC32();
        faults.stream().mapToInt(RowFault::line).distinct().forEach(line -> sum.update((line + ",").getBytes(UTF_8)));
        return Long.toHexString(sum.getValue());
    }

    public PositionList.Figures figures() {
        return new PositionList.Figures(
                facts.size(),
                different(PositionFacts::department),
                different(PositionFacts::place),
                with(fact -> fact.manager() != null),
                with(fact -> fact.since() != null),
                with(fact -> fact.level() != null));
    }

    private int different(Function<PositionFacts, String> text) {
        return (int) facts.values().stream()
                .map(text)
                .filter(Predicate.not(String::isEmpty))
                .map(one -> one.toLowerCase(Locale.ROOT))
                .distinct()
                .count();
    }

    private int with(Predicate<PositionFacts> known) {
        return (int) facts.values().stream().filter(known).count();
    }
}
