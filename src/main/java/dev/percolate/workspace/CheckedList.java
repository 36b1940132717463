package dev.percolate.workspace;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

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
