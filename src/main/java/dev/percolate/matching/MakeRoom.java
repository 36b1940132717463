package dev.percolate.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts one who is alone, and the pairs around them, into pairs and one three in another way. Each three that could be
/// is tried, best first, until some leave the others such that all can be paired.
final class MakeRoom {
    /// As many as it looks at.
    static final int PAIRS = 20;

    private static final int TRIES_TIMES_SQUARE_OF_PEOPLE = 30_000;
    private static final int ENOUGH = 10;

    private final int[] people;
    private final int[][] weights;
    private final Crowd crowd;
    private final Effort effort;

    private MakeRoom(int[] people, Crowd crowd, Effort effort) {
        this.people = people;
        this.crowd = crowd;
        this.effort = effort;
        this.weights = IntStream.of(people)
                .mapToObj(one -> IntStream.of(people)
                        .map(other -> one == other ? 0 : crowd.weight(one, other))
                        .toArray())
                .toArray(int[][]::new);
    }

    record Room(int[] three, List<int[]> pairs, long weight) {}

    /// Three people by their places, how many of them are spared, and what they weigh as three pairs.
    private record Three(int a, int b, int c, int spared, int weight) {
        boolean has(int place) {
            return place == a || place == b || place == c;
        }
    }

    static MakeRoom around(int one, List<int[]> pairs, Crowd crowd, Effort effort) {
        int[] people = IntStream.concat(IntStream.of(one), pairs.stream().flatMapToInt(IntStream::of))
                .sorted()
                .toArray();
        return new MakeRoom(people, crowd, effort);
    }

    /// With at most so many who are spared, of these with as few of them as possible; with exactly so many only if it
    /// is worth more than that.
    Optional<Room> with(int mostSpared, long moreThan) {
        List<Three> threes = threes().filter(three -> three.spared <= mostSpared)
                .sorted(Comparator.comparingInt(Three::spared).thenComparing(Three::weight, Comparator.reverseOrder()))
                .limit(TRIES_TIMES_SQUARE_OF_PEOPLE / (people.length * people.length))
                .toList();
        List<Room> found = new ArrayList<>();
        int spared = Integer.MAX_VALUE;
        for (Three three : threes) {
            if (found.size() >= ENOUGH || three.spared > spared) {
                break;
            }
            Room room = without(three);
            if (room != null && (three.spared < mostSpared || room.weight > moreThan)) {
                found.add(room);
                spared = three.spared;
            }
        }
        return found.stream().max(Comparator.comparingLong(Room::weight));
    }

    private Stream<Three> threes() {
        int n = people.length;
        return IntStream.range(0, n)
                .boxed()
                .flatMap(a -> IntStream.range(a + 1, n)
                        .filter(b -> weights[a][b] > 0)
                        .boxed()
                        .flatMap(b -> IntStream.range(b + 1, n)
                                .filter(c -> weights[a][c] > 0 && weights[b][c] > 0)
                                .mapToObj(c -> three(a, b, c))));
    }

    private Three three(int a, int b, int c) {
        int spared = crowd.sparedAmong(people[a], people[b], people[c]);
        return new Three(a, b, c, spared, weights[a][b] + weights[a][c] + weights[b][c]);
    }

    /// Null where not everybody else can be paired then.
    private @Nullable Room without(Three three) {
        int[] rest = IntStream.range(0, people.length)
                .filter(place -> !three.has(place))
                .toArray();
        var edges = Edges.complete(rest.length, (one, other) -> weights[rest[one]][rest[other]]);
        var mates = Solver.solve(edges, _ -> 0, effort).mates();
        if (mates.countAlone() > 0) {
            return null;
        }
        List<int[]> pairs = mates.pairs().stream()
                .map(pair -> new int[] {people[rest[pair[0]]], people[rest[pair[1]]]})
                .toList();
        long weight = mates.pairs().stream()
                .mapToLong(pair -> edges.weight(pair[0], pair[1]))
                .sum();
        return new Room(new int[] {people[three.a], people[three.b], people[three.c]}, pairs, three.weight + weight);
    }
}
