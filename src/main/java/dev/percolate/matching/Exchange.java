package dev.percolate.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Improves groups by letting two people of different groups change places, now and then also for the worse, and less
/// and less so (simulated annealing, Kirkpatrick 1983). On groups small enough to look at every way, it was measured to
/// find the best. It goes on for a number of steps, not for a time, so that a round can be replayed.
final class Exchange {
    private static final int STEPS_A_PERSON = 1_000;
    private static final int MOST_STEPS = 10_000_000;
    private static final double COOLED_TO = 1.0 / 200;
    private static final long MUST_NOT_BE = -20L * Affinity.HIGHEST;

    private final int[] people;
    private final int[] groupOf;
    private final int[] startOf;
    private final Crowd crowd;
    private final Guide guide;
    private final RandomGenerator random;

    private Exchange(int[] people, List<Integer> sizes, Crowd crowd, Guide guide, RandomGenerator random) {
        this.people = people.clone();
        this.startOf = new int[sizes.size() + 1];
        this.groupOf = new int[people.length];
        for (int group = 0; group < sizes.size(); group++) {
            startOf[group + 1] = startOf[group] + sizes.get(group);
            Arrays.fill(groupOf, startOf[group], startOf[group + 1], group);
        }
        this.crowd = crowd;
        this.guide = guide;
        this.random = random;
    }

    /// `people` in an order in which those who go well together stand together. Some in the result may be with somebody
    /// they must not be with, where chance found no other way.
    static List<List<Integer>> between(
            int[] people, List<Integer> sizes, Crowd crowd, Effort effort, RandomGenerator random) {
        var exchange = new Exchange(people, sizes, crowd, Guide.of(people, crowd, effort, random), random);
        if (sizes.size() > 1) {
            exchange.anneal();
        }
        return exchange.groups();
    }

    private List<List<Integer>> groups() {
        List<List<Integer>> groups = new ArrayList<>();
        for (int group = 0; group + 1 < startOf.length; group++) {
            groups.add(IntStream.range(startOf[group], startOf[group + 1])
                    .mapToObj(place -> people[place])
                    .toList());
        }
        return groups;
    }

    private void anneal() {
        int steps = (int) Math.min(MOST_STEPS, (long) STEPS_A_PERSON * people.length);
        double warmth = usualDifference();
        double cooling = Math.pow(COOLED_TO, 1.0 / steps);
        for (int step = 0; step < steps; step++, warmth *= cooling) {
            int one = random.nextInt(people.length);
            int other = placeToChangeWith(one);
            if (groupOf[one] != groupOf[other]) {
                long gain = gain(one, other);
                if (gain >= 0 || random.nextDouble() < StrictMath.exp(gain / warmth)) {
                    swap(one, other);
                }
            }
        }
    }

    /// Half of the time beside somebody who goes well with them.
    private int placeToChangeWith(int one) {
        int beside = random.nextBoolean() ? guide.somebodyFor(people[one], random) : -1;
        if (beside < 0) {
            return random.nextInt(people.length);
        }
        int group = groupOf[guide.placeOf(beside)];
        return startOf[group] + random.nextInt(startOf[group + 1] - startOf[group]);
    }

    private double usualDifference() {
        double sum = 1;
        int count = 1;
        for (int i = 0; i < 1_000; i++) {
            int one = random.nextInt(people.length);
            int other = random.nextInt(people.length);
            if (groupOf[one] != groupOf[other]) {
                long gain = Math.abs(gain(one, other));
                if (gain < -MUST_NOT_BE / 2) {
                    sum += gain;
                    count++;
                }
            }
        }
        return sum / count;
    }

    private long gain(int one, int other) {
        return among(people[one], groupOf[other], other)
                + among(people[other], groupOf[one], one)
                - among(people[one], groupOf[one], one)
                - among(people[other], groupOf[other], other);
    }

    /// What somebody is worth in a group from which whoever is at `place` is gone.
    private long among(int one, int group, int place) {
        long sum = 0;
        for (int at = startOf[group]; at < startOf[group + 1]; at++) {
            if (at != place) {
                int weight = crowd.weight(one, people[at]);
                sum += weight == 0 ? MUST_NOT_BE : weight;
            }
        }
        return sum;
    }

    private void swap(int one, int other) {
        int kept = people[one];
        people[one] = people[other];
        people[other] = kept;
        guide.moved(people[one], one);
        guide.moved(people[other], other);
    }
}
