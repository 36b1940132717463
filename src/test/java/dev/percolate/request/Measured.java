package dev.percolate.request;

import java.util.List;
import java.util.Map;

/// How well a ranking of offers does for requests. Recall at 3 is the share of the offers of grade 2 among the first
/// three, as far as three have room for them; the reciprocal rank is that of the first of grade 2.
record Measured(int requests, double recallAt3, double reciprocalRank) {
    private static final int SHOWN = 3;

    static Measured of(List<FitSet.Asked> asked, Map<String, List<String>> ranked) {
        var grades = FitSet.grades();
        double recall = 0;
        double reciprocal = 0;
        for (var one : asked) {
            var fitting = grades.getOrDefault(one.id(), Map.of()).entrySet().stream()
                    .filter(grade -> grade.getValue() == 2)
                    .map(Map.Entry::getKey)
                    .toList();
            var ranking = ranked.get(one.id());
            recall += (double) ranking.stream()
                            .limit(SHOWN)
                            .filter(fitting::contains)
                            .count()
                    / Math.min(SHOWN, fitting.size());
            reciprocal += fitting.stream().mapToInt(ranking::indexOf).filter(place -> place >= 0).min().stream()
                    .mapToDouble(place -> 1.0 / (place + 1))
                    .sum();
        }
        return new Measured(asked.size(), recall / asked.size(), reciprocal / asked.size());
    }

    @Override
    public String toString() {
        return "%.2f / %.2f".formatted(recallAt3, reciprocalRank);
    }
}
