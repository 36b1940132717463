package dev.percolate.request;

import dev.percolate.request.OfferSearch.Found;
import dev.percolate.workspace.PersonId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How closeness in meaning and in words become one number. A cosine up to `low` says nothing, one from `high` on is as
/// good as it gets; words are measured by the best that share some.
record FitFormula(double low, double high, double shareOfWords) {
    /// `FitEvaluation` says what was tuned, and on what.
    static final FitFormula TUNED = new FitFormula(0.3, 0.6, 0.1);

    Map<PersonId, Integer> combined(List<Found> byMeaning, List<Found> byWords) {
        double words = byMeaning.isEmpty() ? 1 : shareOfWords;
        double best = byWords.stream().mapToDouble(Found::closeness).max().orElse(1);
        Map<PersonId, Double> fits = new HashMap<>();
        byMeaning.forEach(found ->
                fits.put(found.person(), (1 - words) * Math.clamp((found.closeness() - low) / (high - low), 0, 1)));
        byWords.forEach(found -> fits.merge(found.person(), words * found.closeness() / best, Double::sum));
        Map<PersonId, Integer> points = new HashMap<>();
        fits.forEach((person, fit) -> points.put(person, (int) Math.round(FitScore.MOST_FIT * fit)));
        points.values().removeIf(fit -> fit < 1);
        return points;
    }
}
