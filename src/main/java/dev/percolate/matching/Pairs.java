package dev.percolate.matching;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Puts a crowd into pairs: exactly, in one graph or one for each part of it, and then whoever was left once more,
/// together with those whose pairs might be broken up for them.
final class Pairs {
    private static final int CHANCES = 5;

    private final Crowd crowd;
    private final Effort effort;
    private final RandomGenerator random;
    private final Mates mates;
    private boolean exact;

    private Pairs(Crowd crowd, Effort effort, RandomGenerator random) {
        this.crowd = crowd;
        this.effort = effort;
        this.random = random;
        this.mates = Mates.none(crowd.size());
    }

    record Found(Mates mates, boolean exact) {}

    static Found in(Crowd crowd, Effort effort, RandomGenerator random) {
        return new Pairs(crowd, effort, random).find();
    }

    private Found find() {
        List<int[]> parts = Cut.into(crowd.size(), effort.partUpTo(), random);
        exact = parts.size() <= 1;
        for (int[] part : parts) {
            exact &= solve(part);
        }
        boolean allSeen = parts.size() == 1 && crowd.size() <= effort.allPairsUpTo();
        for (int chance = 0; chance < CHANCES && !allSeen && giveAnotherChance(); chance++) {}
        return new Found(mates, exact);
    }

    /// Only who could be helped by it: a single one cannot.
    private boolean giveAnotherChance() {
        int before = mates.countAlone();
        int[] alone = IntStream.of(mates.alone())
                .filter(one ->
                        IntStream.range(0, crowd.size()).anyMatch(other -> other != one && crowd.allowed(one, other)))
                .toArray();
        if (alone.length < 2) {
            return false;
        }
        solve(Neighbourhood.of(alone, mates, crowd, effort));
        return mates.countAlone() < before;
    }

    /// Whether this is the best there is among the candidates.
    private boolean solve(int[] people) {
        var edges = CandidateEdges.among(people, mates, crowd, effort, random);
        var solved = Solver.solve(edges, place -> crowd.worthAlone(people[place]), effort);
        for (int one : people) {
            mates.part(one);
        }
        solved.mates().pairs().forEach(pair -> mates.join(people[pair[0]], people[pair[1]]));
        return solved.exact();
    }
}
