package dev.percolate.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How many of something there are, and who stands behind them: so many different people and pairs. They come of
/// `answers`, or whatever else people contribute, of which one person gave `most`.
public record Counted(int amount, int people, int pairs, int answers, int most) {
    public static final Counted NONE = new Counted(0, 0, 0, 0, 0);

    /// `answers` are the people who gave one, as often as they did. Whoever left counts for nobody: they cannot be told
    /// apart any more.
    public static Counted of(int amount, int pairs, List<PersonId> answers) {
        Map<PersonId, Integer> given = new HashMap<>();
        answers.stream()
                .filter(person -> !person.isSomeoneWhoLeft())
                .forEach(person -> given.merge(person, 1, Integer::sum));
        return new Counted(
                amount,
                given.size(),
                pairs,
                given.values().stream().mapToInt(Integer::intValue).sum(),
                given.values().stream().mapToInt(Integer::intValue).max().orElse(0));
    }
}
