package dev.percolate.tipping;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Something that says after each conversation how much it looks like mentoring: the filter, what is usual,
/// or what might be instead.
record Detector(String name, Scores scores) {
    /// One for each conversation, with nothing known of those after it.
    interface Scores {
        double[] of(List<SharedConversation> log, OperationalDays days);
    }

    private static final double HALF_LIFE_IN_HALVES = 40;
    private static final double OFTEN = 1 / 16.0;
    private static final double SELDOM = 1 / 56.0;

    /// The score of the conversations up to and with one.
    private static Detector counting(String name, Function<List<SharedConversation>, Integer> count) {
        return new Detector(
                name,
                (log, _) -> IntStream.rangeClosed(1, log.size())
                        .mapToDouble(n -> count.apply(log.subList(0, n)))
                        .toArray());
    }

    static List<Detector> usual() {
        return List.of(
                counting("conversations", List::size),
                counting("conversations in 6 weeks", log -> lately(log, 42).size()),
                counting("active weeks of the last 8", log -> (int) lately(log, 56).stream()
                        .map(talk -> monday(talk.day()))
                        .distinct()
                        .count()),
                new Detector("decayed count, half-life 20 workdays", Detector::decayed),
                new Detector("CUSUM of gaps", Detector::cusum));
    }

    /// What is not as usual: change points, excitement, and the evidence of the filter put together otherwise.
    static List<Detector> others(List<SimulatedTie> training) {
        return List.of(
                RateChange.detector(),
                RunLength.detector(),
                Hawkes.detector(),
                Signs.noisyAndOfTimes(),
                Signs.sum(),
                Signs.noisyAnd(),
                Fitted.on(training));
    }

    static Detector timing() {
        return filter("this filter, times only", Parameters.FIRST, TieState::timing);
    }

    static Detector length() {
        return filter("this filter, times and lengths", Parameters.FIRST, TieState::length);
    }

    static Detector full() {
        return full("**this filter**", Parameters.FIRST);
    }

    static Detector full(String name, Parameters parameters) {
        return filter(name, parameters, TieState::depth);
    }

    private static Detector filter(String name, Parameters parameters, Function<TieState, Belief> belief) {
        var filter = new TieFilter(parameters, OperationalDays.ALL);
        return new Detector(name, (log, days) -> {
            var here = filter.in(days);
            double[] scores = new double[log.size()];
            Optional<TieState> state = Optional.empty();
            for (int i = 0; i < log.size(); i++) {
                var soFar = log.subList(0, i + 1);
                state = Optional.of(here.with(log.get(i), state, () -> soFar));
                scores[i] = belief.apply(state.get()).logit(Phase.GROWING);
            }
            return scores;
        });
    }

    private static List<SharedConversation> lately(List<SharedConversation> log, int days) {
        LocalDate before = log.getLast().day().minusDays(days);
        return log.stream().filter(talk -> talk.day().isAfter(before)).toList();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static double[] decayed(List<SharedConversation> log, OperationalDays days) {
        List<Double> scores = new ArrayList<>();
        double score = 0;
        for (int i = 0; i < log.size(); i++) {
            score = 1 + score * Math.pow(2, -gap(log, i, days) / HALF_LIFE_IN_HALVES);
            scores.add(score);
        }
        return scores.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /// Evidence that they talk every eight workdays rather than every 28, from whenever there was least.
    private static double[] cusum(List<SharedConversation> log, OperationalDays days) {
        List<Double> scores = new ArrayList<>();
        double score = 0;
        for (int i = 0; i < log.size(); i++) {
            if (i > 0) {
                double gain = Math.log(OFTEN / SELDOM) - (OFTEN - SELDOM) * gap(log, i, days);
                score = Math.max(0, score + gain);
            }
            scores.add(score);
        }
        return scores.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static int gap(List<SharedConversation> log, int i, OperationalDays days) {
        return i == 0 ? 0 : days.halvesBetween(log.get(i - 1).day(), log.get(i).day());
    }

    /// From the first conversation to each.
    static double[] workdays(List<SharedConversation> log, OperationalDays days) {
        return log.stream()
                .mapToDouble(talk -> days.halvesBetween(log.getFirst().day(), talk.day()) / 2.0)
                .toArray();
    }
}
