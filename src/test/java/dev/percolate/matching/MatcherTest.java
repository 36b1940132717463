package dev.percolate.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class MatcherTest {
    private static final Effort NO_PATIENCE = Effort.USUAL.withPatience(Duration.ZERO);
    private static final int[] SOME_FORBIDDEN = {0, 10, 30, 50, 70, 85, 95, 100};

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void introducesAsManyOfAFewAsPairsAndThreesAllow(int seed) {
        for (int size = 2; size <= 11; size++) {
            var crowd = crowd(size, seed);
            assertThat(introduced(match(crowd, Effort.USUAL, seed)))
                    .as("of %d", size)
                    .isEqualTo(new EveryWay(crowd).mostIntroduced());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void findsTheHeaviestPairsOfAFew(int seed) {
        for (int size = 2; size <= 10; size++) {
            var crowd = crowd(size, seed);
            var found = Pairs.in(crowd, Effort.USUAL, new SplittableRandom(seed));
            assertThat(found.exact()).isTrue();
            assertThat(weight(found.mates(), crowd)).as("of %d", size).isEqualTo(new EveryWay(crowd).heaviestPairs());
        }
    }

    static long weight(Mates mates, Crowd crowd) {
        return mates.pairs().stream()
                        .mapToLong(pair -> crowd.weight(pair[0], pair[1]))
                        .sum()
                + IntStream.of(mates.alone()).mapToLong(crowd::worthAlone).sum();
    }

    static int introduced(Matched matched) {
        return matched.groups().stream().mapToInt(List::size).sum();
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    private static Crowd crowd(int size, int seed) {
        int highest = seed % 3 == 0 ? 3 : 1_000;
        return Crowds.random(
                size, SOME_FORBIDDEN[seed % SOME_FORBIDDEN.length], highest, new SplittableRandom(seed * 100L + size));
    }

    private static Matched match(Crowd crowd, Effort effort, int seed) {
        return Matcher.match(crowd, 2, effort, new SplittableRandom(seed));
    }
}
