package dev.percolate.tipping;

import dev.percolate.tipping.SimulatedTie.Kind;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// One detector on many ties: when it would first have asked each of them, at any threshold. Whatever it
/// says, nobody is asked before the fourth conversation, in three weeks, fifteen workdays after the
/// first.
final class Trial {
    static final int EARLIEST = -30;
    private static final int LATEST = 60;
    private static final double DAYS_A_YEAR = 365.25;
    private static final int CANDIDATES = 400;

    private record Scored(int day, double score) {}

    private record Course(SimulatedTie tie, List<Scored> scored) {
        /// The day on which the two are asked.
        OptionalInt asked(double threshold) {
            return scored.stream()
                    .filter(each -> each.score >= threshold)
                    .mapToInt(Scored::day)
                    .findFirst();
        }
    }

    /// Precision: of all who were asked, those who tip, asked no more than 30 days before. Recall: of all
    /// who tip, those asked from 30 days before to 60 days after. Lead: days after the tip, quartiles.
    /// Wrong: of those who never tip, asked per hundred years of a pair.
    record Figures(
            double threshold,
            double precision,
            double recall,
            double ever,
            double[] lead,
            double wrong,
            Map<Kind, Double> falselyAsked) {
        double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    private final List<Course> courses;

    Trial(Detector detector, List<SimulatedTie> ties) {
        courses = ties.stream().map(tie -> course(detector, tie)).toList();
    }

    private static Course course(Detector detector, SimulatedTie tie) {
        var days = tie.days();
        double[] scores = detector.scores().of(tie.log(), days);
        List<Scored> scored = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            if (isEnough(tie.log().subList(0, i + 1), days)) {
                scored.add(new Scored(SimulatedTie.day(tie.log().get(i)), scores[i]));
            }
        }
        return new Course(tie, scored);
    }

    static boolean isEnough(List<SharedConversation> log, OperationalDays days) {
        return log.size() >= 4
                && days.halvesBetween(log.getFirst().day(), log.getLast().day()) >= 30
                && log.stream()
                                .map(talk -> talk.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
                                .distinct()
                                .count()
                        >= 3;
    }

    /// The one with the highest F1 here.
    double bestThreshold() {
        double[] scores = courses.stream()
                .flatMap(course -> course.scored.stream())
                .mapToDouble(Scored::score)
                .sorted()
                .distinct()
                .toArray();
        double best = Double.POSITIVE_INFINITY;
        double bestF1 = -1;
        int step = Math.max(1, scores.length / CANDIDATES);
        for (int i = 0; i < scores.length; i += step) {
            double f1 = at(scores[i]).f1();
            if (f1 > bestF1) {
                bestF1 = f1;
                best = scores[i];
            }
        }
        return best;
    }

    Figures at(double threshold) {
        int asked = 0;
        int right = 0;
        int inTime = 0;
        Map<Kind, int[]> byKind = new EnumMap<>(Kind.class);
        List<Integer> leads = new ArrayList<>();
        for (Course course : courses) {
            var day = course.asked(threshold);
            int[] count = byKind.computeIfAbsent(course.tie.kind(), _ -> new int[2]);
            count[0]++;
            if (day.isEmpty()) {
                continue;
            }
            asked++;
            count[1]++;
            if (course.tie.tip().isPresent()) {
                int lead = day.getAsInt() - course.tie.tip().getAsInt();
                leads.add(lead);
                right += lead >= EARLIEST ? 1 : 0;
                inTime += lead >= EARLIEST && lead <= LATEST ? 1 : 0;
            }
        }
        int[] tips = byKind.getOrDefault(Kind.TIP, new int[2]);
        double years = (courses.size() - tips[0]) * SimulatedTie.DAYS / DAYS_A_YEAR;
        Map<Kind, Double> falsely = new EnumMap<>(Kind.class);
        byKind.forEach((kind, count) -> falsely.put(kind, share(count[1], count[0])));
        return new Figures(
                threshold,
                share(right, asked),
                share(inTime, tips[0]),
                share(tips[1], tips[0]),
                quartiles(leads),
                100 * (asked - tips[1]) / years,
                falsely);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static double[] quartiles(List<Integer> values) {
        int[] sorted = values.stream().mapToInt(Integer::intValue).sorted().toArray();
        return Arrays.stream(new double[] {0.25, 0.5, 0.75})
                .map(at -> sorted.length == 0 ? Double.NaN : sorted[(int) (at * (sorted.length - 1))])
                .toArray();
    }
}
