package dev.percolate.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Lets whoever was left alone join a pair, and makes room where nobody can be joined, or only somebody who is spared.
///
/// Leaving as few alone as pairs and threes allow is a matching of its own kind (Cornuéjols, Hartvigsen and Pulleyblank
/// 1982): there is always a best one in which there are as many pairs as can be and each three is one of these pairs
/// and one who was left. Which pairs these are may have to be exchanged, which is tried among those around.
final class Threes {
    private final Crowd crowd;
    private final Effort effort;
    private final Mates mates;

    /// By whoever joined a pair, one of the two.
    private final SortedMap<Integer, Integer> joined = new TreeMap<>();

    private Threes(Crowd crowd, Effort effort, Mates mates) {
        this.crowd = crowd;
        this.effort = effort;
        this.mates = mates;
    }

    static Matched with(Pairs.Found pairs, Crowd crowd, Effort effort) {
        var threes = new Threes(crowd, effort, pairs.mates());
        threes.join();
        threes.makeRoom();
        return threes.matched(pairs.exact());
    }

    /// Each pair takes one at most; as many as possible, and those who go best with both.
    private void join() {
        int[] alone = mates.alone();
        List<int[]> pairs = mates.pairs();
        long[] keys = IntStream.range(0, alone.length)
                .boxed()
                .flatMapToLong(i -> IntStream.range(0, pairs.size())
                        .filter(pair -> allowed(alone[i], pairs.get(pair)))
                        .mapToLong(pair -> Edges.key(i, alone.length + pair)))
                .toArray();
        var edges = Edges.of(
                alone.length + pairs.size(), keys, (i, vertex) -> worth(alone[i], pairs.get(vertex - alone.length)));
        var solved = Solver.solve(edges, i -> costOf(alone, i), effort);
        solved.mates().pairs().forEach(found -> take(alone[found[0]], pairs.get(found[1] - alone.length)));
    }

    private long costOf(int[] alone, int vertex) {
        return vertex < alone.length ? crowd.worthAlone(alone[vertex]) : 0;
    }

    private boolean allowed(int one, int[] pair) {
        return crowd.allowed(one, pair[0]) && crowd.allowed(one, pair[1]);
    }

    /// What is won by it: the third with both. Whoever is spared counts more than any weights.
    private int worth(int third, int[] pair) {
        return (crowd.weight(third, pair[0]) + crowd.weight(third, pair[1])) / 2
                + 2 * Affinity.HIGHEST * (3 - crowd.sparedAmong(third, pair[0], pair[1]));
    }

    private void take(int one, int[] pair) {
        joined.put(one, pair[0]);
    }

    private void makeRoom() {
        for (int one : mates.alone()) {
            Integer other = joined.remove(one);
            var room = roomFor(one, other);
            if (room.isPresent()) {
                rearrange(room.get());
            } else if (other != null) {
                joined.put(one, other);
            }
        }
    }

    /// Among the pairs that took nobody, those of whom one goes best with them first. None where nobody may be with
    /// them; and whoever is in a good three already is left there, unless all of the crowd can be looked at.
    private Optional<MakeRoom.Room> roomFor(int one, @Nullable Integer other) {
        var taken = joined.values().stream()
                .flatMap(each -> Stream.of(each, mates.of(each)))
                .collect(Collectors.toSet());
        var pairs = mates.pairs().stream()
                .filter(pair -> !taken.contains(pair[0]))
                .map(pair -> new Ranked(pair, Math.max(crowd.weight(one, pair[0]), crowd.weight(one, pair[1]))))
                .sorted(Comparator.comparingInt(Ranked::weight).reversed())
                .toList();
        if (pairs.isEmpty() || pairs.getFirst().weight == 0) {
            return Optional.empty();
        }
        var around = pairs.stream().map(Ranked::pair).limit(MakeRoom.PAIRS).toList();
        int spared = other == null ? Integer.MAX_VALUE : crowd.sparedAmong(one, other, mates.of(other));
        if (other == null || pairs.size() > around.size()) {
            return spared == 0
                    ? Optional.empty()
                    : MakeRoom.around(one, around, crowd, effort).with(spared - 1, 0);
        }
        long weight = around.stream()
                .mapToLong(pair -> crowd.weight(pair[0], pair[1]))
                .sum();
        return MakeRoom.around(one, around, crowd, effort)
                .with(spared, weight + crowd.weight(one, other) + crowd.weight(one, mates.of(other)));
    }

    private record Ranked(int[] pair, int weight) {}

    private void rearrange(MakeRoom.Room room) {
        room.pairs().forEach(pair -> mates.join(pair[0], pair[1]));
        int[] three = room.three();
        mates.join(three[0], three[1]);
        mates.part(three[2]);
        joined.put(three[2], three[0]);
    }

    private Matched matched(boolean exact) {
        List<List<Integer>> groups = new ArrayList<>();
        for (int[] pair : mates.pairs()) {
            var group = new ArrayList<>(List.of(pair[0], pair[1]));
            joined.forEach((third, other) -> {
                if (other == pair[0] || other == pair[1]) {
                    group.add(third);
                }
            });
            groups.add(group);
        }
        var leftOver = IntStream.of(mates.alone())
                .boxed()
                .filter(one -> !joined.containsKey(one))
                .toList();
        return new Matched(groups, leftOver, exact);
    }
}
