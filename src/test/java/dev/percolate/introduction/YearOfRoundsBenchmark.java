package dev.percolate.introduction;

import static dev.percolate.introduction.Colleagues.MONDAY;

import dev.percolate.introduction.RoundMatching.Participant;
import dev.percolate.workspace.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.LongFunction;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/// A year of rounds in a small circle, one every two weeks, with people who skip, pass or do not answer: whom do they
/// meet, how often again, and who is left out? Beside it, what is usual: whoever comes first is paired with somebody
/// they have not met yet if there is one, or with nobody they met in the last ten rounds. It asserts nothing and is no
/// part of `mvn verify`; README says how to run it and what it said.
final class YearOfRoundsBenchmark {
    private static final int ROUNDS = 26;
    private static final int YEARS = Integer.getInteger("years", 20);
    private static final Duration TWO_WEEKS = Duration.ofDays(14);
    private static final int COOLDOWN = 10;
    private static final double SKIPS = 0.1;
    private static final double PASSES_OR_IS_SILENT = 0.2;

    @Test
    void measures() {
        System.out.printf(
                "%n%d years each; per year where not said otherwise%n%-38s %7s %8s %8s %8s %9s %8s %8s %8s%n",
                YEARS, "", "first", "repeats", "left out", "in a row", "partners", "fewest", "other d.", "points");
        for (int size : new int[] {20, 50}) {
            measure(size + " people in one place", seed -> Company.inOnePlace(size, seed));
            measure(size + " people on five clocks", seed -> new Company(size, seed));
        }
    }

    private static void measure(String who, LongFunction<Company> companies) {
        System.out.println(who);
        for (Strategy strategy : Strategy.values()) {
            var sum = new Tally();
            for (int year = 0; year < YEARS; year++) {
                sum.add(new Year(companies.apply(year), strategy, year).play());
            }
            sum.print(strategy.words);
        }
    }

    private enum Strategy {
        OURS("this matching"),
        NEW_FIRST("greedy, new faces first"),
        COOLED_DOWN("greedy, ten rounds of cooling down");

        private final String words;

        Strategy(String words) {
            this.words = words;
        }
    }

    /// Of several years.
    private static final class Tally {
        private double first;
        private double repeats;
        private double leftOut;
        private double inARow;
        private double partners;
        private double fewest;
        private double otherDepartment;
        private double points;

        void add(Year year) {
            first += year.firstRepeat;
            repeats += year.repeats;
            leftOut += year.leftOut;
            inARow = Math.max(inARow, year.mostInARow);
            var counts = year.partners.values().stream().mapToInt(Set::size).summaryStatistics();
            partners += counts.getAverage();
            fewest += counts.getMin();
            otherDepartment += 100.0 * year.acrossDepartments / year.pairs;
            points += (double) year.points / year.pairs;
        }

        void print(String what) {
            System.out.printf(
                    "  %-36s %7.1f %8.1f %8.1f %8.0f %9.1f %8.1f %7.0f%% %8.0f%n",
                    what,
                    first / YEARS,
                    repeats / YEARS,
                    leftOut / YEARS,
                    inARow,
                    partners / YEARS,
                    fewest / YEARS,
                    otherDepartment / YEARS,
                    points / YEARS);
        }
    }

    private static final class Year {
        private final Company company;
        private final Strategy strategy;
        private final RandomGenerator random;
        private final Map<Pair, List<Instant>> met = new HashMap<>();
        private final Map<PersonId, Integer> owed = new HashMap<>();
        private final Map<PersonId, Integer> missed = new HashMap<>();
        private final Map<PersonId, Set<PersonId>> partners = new HashMap<>();
        private Set<PersonId> inThree = Set.of();
        private int firstRepeat = ROUNDS + 1;
        private int repeats;
        private int leftOut;
        private int mostInARow;
        private int pairs;
        private int acrossDepartments;
        private long points;

        Year(Company company, Strategy strategy, long seed) {
            this.company = company;
            this.strategy = strategy;
            this.random = new SplittableRandom(seed);
            company.people().forEach(one -> partners.put(one.person().id(), new HashSet<>()));
        }

        Year play() {
            for (int round = 1; round <= ROUNDS; round++) {
                play(round, MONDAY.plus(TWO_WEEKS.multipliedBy(round)));
            }
            return this;
        }

        private void play(int round, Instant now) {
            var present = company.people().stream()
                    .filter(_ -> random.nextDouble() >= SKIPS)
                    .map(one -> new Participant(
                            one.person(),
                            one.profile(),
                            one.position(),
                            owed.getOrDefault(one.person().id(), 0),
                            inThree.contains(one.person().id())))
                    .toList();
            var groups = switch (strategy) {
                case OURS ->
                    RoundMatching.match(
                                    present, new Past(Set.of(), Set.of(), met, Set.of()), 2, Terms.USUAL, random, now)
                            .introductions()
                            .stream()
                            .map(Round::ids)
                            .toList();
                case NEW_FIRST -> greedy(present, now, 0);
                case COOLED_DOWN -> greedy(present, now, COOLDOWN);
            };
            groups.forEach(group -> introduce(group, round, now));
            var introduced = groups.stream().flatMap(List::stream).toList();
            for (Participant one : present) {
                var id = one.person().id();
                if (!introduced.contains(id)) {
                    leftOut++;
                    owed.merge(id, 1, Integer::sum);
                    mostInARow = Math.max(mostInARow, missed.merge(id, 1, Integer::sum));
                } else {
                    missed.remove(id);
                }
            }
            inThree = Set.copyOf(groups.stream()
                    .filter(group -> group.size() > 2)
                    .flatMap(List::stream)
                    .toList());
        }

        /// Whoever comes first takes whom they like best; one who is left joins the first pair that may take them.
        private List<List<PersonId>> greedy(List<Participant> present, Instant now, int cooldown) {
            var waiting = new ArrayList<>(present);
            Collections.shuffle(waiting, Random.from(random));
            List<List<Participant>> groups = new ArrayList<>();
            List<Participant> alone = new ArrayList<>();
            while (!waiting.isEmpty()) {
                var one = waiting.removeFirst();
                var other = waiting.stream()
                        .filter(candidate -> mayMeet(one, candidate, now, cooldown))
                        .min(Comparator.comparing(candidate -> lastMet(one, candidate)));
                other.ifPresentOrElse(
                        taken -> {
                            waiting.remove(taken);
                            groups.add(new ArrayList<>(List.of(one, taken)));
                        },
                        () -> alone.add(one));
            }
            for (Participant one : alone) {
                groups.stream()
                        .filter(group -> group.size() == 2
                                && group.stream().allMatch(other -> mayMeet(one, other, now, cooldown)))
                        .findFirst()
                        .ifPresent(group -> group.add(one));
            }
            return groups.stream()
                    .map(group -> group.stream().map(one -> one.person().id()).toList())
                    .toList();
        }

        private boolean mayMeet(Participant one, Participant other, Instant now, int cooldown) {
            return PairValue.haveTime(SharedHours.minutes(one.person(), other.person(), now))
                    && !lastMet(one, other).isAfter(now.minus(TWO_WEEKS.multipliedBy(cooldown + 1)));
        }

        private Instant lastMet(Participant one, Participant other) {
            return met.getOrDefault(new Pair(one.person().id(), other.person().id()), List.of(Instant.EPOCH))
                    .getLast();
        }

        private void introduce(List<PersonId> group, int round, Instant now) {
            var absent = group.stream()
                    .filter(_ -> random.nextDouble() < PASSES_OR_IS_SILENT)
                    .toList();
            group.forEach(id -> owed.put(id, 0));
            if (!absent.isEmpty()) {
                group.stream().filter(id -> !absent.contains(id)).forEach(id -> owed.merge(id, 1, Integer::sum));
            }
            for (PersonId one : group) {
                for (PersonId other : group) {
                    if (one.compareTo(other) < 0) {
                        count(one, other, round, now);
                    }
                }
            }
        }

        private void count(PersonId one, PersonId other, int round, Instant now) {
            var before = met.computeIfAbsent(new Pair(one, other), _ -> new ArrayList<>());
            if (!before.isEmpty()) {
                repeats++;
                firstRepeat = Math.min(firstRepeat, round);
            }
            before.add(now);
            pairs++;
            points += company.pointsOf(one, other);
            acrossDepartments += company.department(one).equals(company.department(other)) ? 0 : 1;
            partners.get(one).add(other);
            partners.get(other).add(one);
        }
    }
}
