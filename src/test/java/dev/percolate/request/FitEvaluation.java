package dev.percolate.request;

import dev.percolate.request.FitSet.Asked;
import dev.percolate.request.OfferSearch.Found;
import dev.percolate.testing.InPostgres;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// How often the offers that fit are found, on the half of the requests that was not used for tuning:
/// `mvn test -Dtest=FitEvaluation -Djacoco.skip=true`.
///
/// Tuned, on the other half alone and with `-Dtune=true`, which prints that half's figures: the three numbers of
/// [FitFormula], over the grid below, by the sum of recall and reciprocal rank. Not tuned: how words are weighed, how
/// texts
/// are read, and all points of [FitScore].
final class FitEvaluation extends InPostgres {
    @Inject
    private MentorOffers offers;

    @Inject
    private OfferMeanings meanings;

    @Inject
    private OfferSearch search;

    @Inject
    private Embedder embedder;

    @Test
    void reports() {
        var ranking = new FitRanking(offers, meanings, search, embedder);
        if (Boolean.getBoolean("tune")) {
            tune(ranking);
        } else {
            report(ranking, FitSet.requests("hold"));
        }
    }

    private static void report(FitRanking ranking, List<Asked> requests) {
        Map<String, Function<Asked, List<String>>> ways = ways(ranking);
        System.out.println("| requests | | words | meaning | both | both and named needs |\n|---|---|---|---|---|---|");
        row(ways, "all", requests);
        requests.stream()
                .map(Asked::kind)
                .distinct()
                .sorted()
                .forEach(kind -> row(
                        ways,
                        kind,
                        requests.stream()
                                .filter(asked -> asked.kind().equals(kind))
                                .toList()));
    }

    private static Map<String, Function<Asked, List<String>>> ways(FitRanking ranking) {
        Function<Asked, Map<dev.percolate.workspace.PersonId, Integer>> both =
                asked -> FitFormula.TUNED.combined(ranking.byMeaning(asked), ranking.byWords(asked));
        return Map.of(
                "words", asked -> FitRanking.ids(ranking.byWords(asked)),
                "meaning", asked -> FitRanking.ids(ranking.byMeaning(asked)),
                "both", asked -> FitRanking.ids(both.apply(asked)),
                "needs", asked -> FitRanking.ids(ranking.withNeeds(asked, both.apply(asked))));
    }

    private static void row(Map<String, Function<Asked, List<String>>> ways, String kind, List<Asked> requests) {
        var row = new StringBuilder("| " + kind + " | " + requests.size());
        for (String way : List.of("words", "meaning", "both", "needs")) {
            row.append(" | ").append(FitRanking.measured(requests, ways.get(way)));
        }
        System.out.println(row + " |");
    }

    private static void tune(FitRanking ranking) {
        var requests = FitSet.requests("tune");
        report(ranking, requests);
        Map<String, List<Found>> words = new HashMap<>();
        Map<String, List<Found>> meanings = new HashMap<>();
        requests.forEach(asked -> {
            words.put(asked.id(), ranking.byWords(asked));
            meanings.put(asked.id(), ranking.byMeaning(asked));
        });
        for (double low : new double[] {0, 0.1, 0.2, 0.3}) {
            for (double high : new double[] {0.5, 0.6, 0.7, 0.8}) {
                for (double share : new double[] {0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5}) {
                    var formula = new FitFormula(low, high, share);
                    var measured = FitRanking.measured(
                            requests,
                            asked -> FitRanking.ids(formula.combined(meanings.get(asked.id()), words.get(asked.id()))));
                    System.out.println(measured + " " + formula);
                }
            }
        }
        quantiles(requests, meanings, words);
    }

    /// Where those lie that fit, and those that don't.
    private static void quantiles(
            List<Asked> requests, Map<String, List<Found>> meanings, Map<String, List<Found>> words) {
        var grades = FitSet.grades();
        for (int grade = 0; grade <= 2; grade++) {
            int wanted = grade;
            var points = requests.stream()
                    .flatMap(asked ->
                            FitFormula.TUNED
                                    .combined(meanings.get(asked.id()), words.get(asked.id()))
                                    .entrySet()
                                    .stream()
                                    .filter(entry -> grades.get(asked.id())
                                                    .getOrDefault(entry.getKey().value(), 0)
                                            == wanted))
                    .map(Map.Entry::getValue)
                    .sorted()
                    .toList();
            System.out.println("points of grade " + grade + ": a tenth below "
                    + points.get(points.size() / 10) + ", half below " + points.get(points.size() / 2)
                    + ", nine tenths below "
                    + points.get(points.size() * 9 / 10));
        }
    }
}
