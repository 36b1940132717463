package dev.percolate.matching;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Whom to try beside whom, and where everybody is. Among few people chance finds good company soon enough.
final class Guide {
    private final int[][] goodFor;
    private final int[] places;

    private Guide(int[][] goodFor, int[] places) {
        this.goodFor = goodFor;
        this.places = places;
    }

    static Guide of(int[] people, Crowd crowd, Effort effort, RandomGenerator random) {
        int[] places = new int[crowd.size()];
        for (int place = 0; place < people.length; place++) {
            places[people[place]] = place;
        }
        int[][] goodFor = new int[crowd.size()][0];
        if (people.length > effort.allPairsUpTo()) {
            var edges = CandidateEdges.among(people, Mates.none(crowd.size()), crowd, effort, random);
            IntStream.Builder[] lists = new IntStream.Builder[people.length];
            Arrays.setAll(lists, _ -> IntStream.builder());
            for (int edge = 0; edge < edges.count(); edge++) {
                lists[edges.from(edge)].add(people[edges.to(edge)]);
                lists[edges.to(edge)].add(people[edges.from(edge)]);
            }
            for (int place = 0; place < people.length; place++) {
                goodFor[people[place]] = lists[place].build().toArray();
            }
        }
        return new Guide(goodFor, places);
    }

    /// -1 where nobody comes to mind.
    int somebodyFor(int one, RandomGenerator random) {
        int[] good = goodFor[one];
        return good.length == 0 ? -1 : good[random.nextInt(good.length)];
    }

    int placeOf(int one) {
        return places[one];
    }

    void moved(int one, int place) {
        places[one] = place;
    }
}
