package dev.percolate.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class MatcherTest {
    private static final Effort NO_PATIENCE = Effort.USUAL.withPatience(Duration.ZERO);
    private static final int[] FORBIDDEN = {0, 10, 30, 50, 70, 85, 95, 100};

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void introducesAsManyOfAFewAsPairsAndThreesAllow(int seed) {
        for (int size = 2; size <= 11; size++) {
            var crowd = crowd(size, seed);
            int most = new EveryWay(crowd).mostIntroduced();

            assertThat(introduced(match(crowd, 2, seed))).as("of %d", size).isEqualTo(most);
            assertThat(introduced(match(crowd, 3, seed))).as("of %d", size).isEqualTo(most);
            assertThat(introduced(match(crowd, 4, seed))).as("of %d", size).isEqualTo(most);
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

    @Test
    void leavesOutWhoIsOwedLeast() {
        int[] owed = {0, 3, 1, 2};
        var star = new Crowd(
                4,
                (one, other) -> one == 0 || other == 0 ? 1 + 900 * (one + other & 1) : 0,
                Shortlists.all(),
                one -> owed[one],
                _ -> false);

        assertThat(match(star, 2, 1).groups()).containsExactly(List.of(0, 1));
    }

    @Test
    void putsTheOddOneIntoAThreeOfThoseWhoAreNotSpared() {
        for (int size = 7; size < 40; size += 2) {
            int number = size;
            var crowd = new Crowd(
                    size,
                    (one, other) -> 1 + one * other % 97,
                    Shortlists.all(),
                    _ -> 0,
                    one -> one % 2 == 0 && one < number - 3);
            var matched = match(crowd, 2, 1);

            assertThat(matched.leftOver()).isEmpty();
            assertThat(matched.groups().stream().filter(group -> group.size() == 3))
                    .singleElement()
                    .satisfies(three -> assertThat(three).noneMatch(crowd.spared()::test));
        }
    }

    @Test
    void letsTheOddOneJoinThePairTheyGoBestWith() {
        var crowd = Crowd.of(101, (one, other) -> 1 + (one * 7919 ^ other * 7919) % 997);
        var mates = Pairs.in(crowd, Effort.USUAL, new SplittableRandom(1)).mates();
        int odd = mates.alone()[0];
        int best = mates.pairs().stream()
                .mapToInt(pair -> crowd.weight(odd, pair[0]) + crowd.weight(odd, pair[1]))
                .max()
                .orElseThrow();

        assertThat(match(crowd, 2, 1).groups().stream().filter(group -> group.size() == 3))
                .singleElement()
                .satisfies(three -> assertThat(three.stream()
                                .filter(other -> other != odd)
                                .mapToInt(other -> crowd.weight(odd, other))
                                .sum())
                        .isEqualTo(best));
    }

    @Test
    void leavesTheOddOneOutWhomNobodyMayTake() {
        var crowd = Crowd.of(5, (one, other) -> one < 4 && other < 4 ? 10 : 0);

        assertThat(match(crowd, 2, 1).leftOver()).containsExactly(4);
    }

    /// Few may be with many, so that most stay alone.
    @ParameterizedTest(name = "seed {0}")
    @CsvSource({"1", "2", "3", "4", "5", "6"})
    void findsTheHeaviestPairsWhereMostStayAlone(int seed) {
        var random = new SplittableRandom(seed);
        int[][] weights = new int[8][70];
        Arrays.stream(weights).forEach(row -> Arrays.setAll(row, _ -> random.nextInt(3) * random.nextInt(1_000)));
        var crowd = Crowd.of(
                78, (one, other) -> one < 8 == other < 8 ? 0 : weights[Math.min(one, other)][Math.max(one, other) - 8]);
        var mates = Pairs.in(crowd, Effort.USUAL, new SplittableRandom(seed)).mates();

        assertThat(mates.countAlone()).isEqualTo(62);
        assertThat(mates.pairs().stream()
                        .mapToLong(pair -> crowd.weight(pair[0], pair[1]))
                        .sum())
                .isEqualTo(heaviestAssignment(weights));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("someSeeds")
    void dependsOnNothingButCrowdAndSeed(int seed) {
        var crowd = crowd(20 + 20 * seed, seed);
        for (int size = 2; size <= 4; size++) {
            assertThat(match(crowd, size, seed)).isEqualTo(match(crowd, size, seed));
        }
        var some = new Effort(20, 40, 60, 5, 2, Duration.ofMinutes(3));
        assertThat(Matcher.match(crowd, 2, some, new SplittableRandom(seed)))
                .isEqualTo(Matcher.match(crowd, 2, some, new SplittableRandom(seed)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("someSeeds")
    void findsNearlyAsMuchAmongTheBestOfEachAsAmongAllPairs(int seed) {
        var crowd = Crowds.random(250, 8 * seed, 1_000, new SplittableRandom(seed));
        var all = match(crowd, 2, seed);
        var some = Matcher.match(
                crowd, 2, new Effort(20, 1_500, 10_000, 30, 5, Duration.ofMinutes(3)), new SplittableRandom(seed));

        assertThat(introduced(some)).isEqualTo(introduced(all));
        assertThat(weight(some, crowd)).isGreaterThan(weight(all, crowd) * 99 / 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("someSeeds")
    void losesNobodyByCuttingTheCrowd(int seed) {
        var crowd = crowd(121, seed);
        var whole = match(crowd, 2, seed);
        var cut = Matcher.match(crowd, 2, Effort.USUAL.withPartsUpTo(20), new SplittableRandom(seed));

        assertThat(cut.exact()).isFalse();
        assertThat(introduced(cut)).isEqualTo(introduced(whole));
        assertThat(weight(cut, crowd)).isGreaterThanOrEqualTo(weight(whole, crowd) / 2);
    }

    @Test
    void cutsIntoPartsThatAreAlike() {
        var parts = Cut.into(1_003, 100, new SplittableRandom(1));

        assertThat(parts).hasSize(11).allSatisfy(part -> {
            assertThat(part.length).isBetween(91, 92);
            assertThat(IntStream.of(part).filter(one -> one < 501).count()).isBetween(45L, 47L);
        });
        assertThat(parts.stream().flatMapToInt(IntStream::of).sorted())
                .hasSize(1_003)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("someSeeds")
    void hasAGoodAnswerWithoutTheSolver(int seed) {
        var crowd = Crowds.random(81, 8 * seed, 1_000, new SplittableRandom(seed));
        var exact = match(crowd, 2, seed);
        var good = Matcher.match(crowd, 2, NO_PATIENCE, new SplittableRandom(seed));

        assertThat(good.exact()).isFalse();
        assertThat(introduced(good)).isEqualTo(introduced(exact));
        assertThat(weight(good, crowd)).isGreaterThan(weight(exact, crowd) * 8 / 10);
    }

    @ParameterizedTest(name = "{0} people in groups of {1}")
    @CsvSource({
        "2, 3, 2",
        "3, 3, 3",
        "4, 3, 4",
        "5, 3, '2 3'",
        "6, 3, '3 3'",
        "7, 3, '3 4'",
        "8, 3, '4 4'",
        "11, 3, '3 4 4'",
        "3, 4, 3",
        "5, 4, 5",
        "6, 4, '3 3'",
        "7, 4, '3 4'",
        "9, 4, '4 5'",
        "11, 4, '3 4 4'",
        "402, 4, ''"
    })
    void makesGroupsOfTheSizeOrOneMoreOrLess(int people, int size, String sizes) {
        var crowd = Crowd.of(people, (one, other) -> 1 + (one * 31 + other * 31) % 97);
        var matched = match(crowd, size, 1);

        assertThat(matched.leftOver()).isEmpty();
        if (sizes.isEmpty()) {
            assertThat(matched.groups()).allSatisfy(group -> assertThat(group).hasSizeBetween(size, size + 1));
        } else {
            assertThat(matched.groups().stream().map(List::size).sorted().map(String::valueOf))
                    .containsExactly(sizes.split(" "));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("someSeeds")
    void groupsThoseWhoMayAllBeTogether(int seed) {
        for (int size = 3; size <= 4; size++) {
            var crowd = Crowds.random(90, 30, 1_000, new SplittableRandom(seed));
            var matched = match(crowd, size, seed);

            assertThat(matched.leftOver()).isEmpty();
            assertThat(matched.groups().stream().filter(group -> group.size() < 3))
                    .isEmpty();
        }
    }

    @Test
    void findsTheBestGroups() {
        // Those of the same ten go best with each other.
        for (int size = 3; size <= 4; size++) {
            int number = size;
            var crowd = Crowd.of(12 * size, (one, other) -> one % 12 == other % 12 ? 1_000 : 1 + (one + other) % 300);

            assertThat(match(crowd, size, 1).groups())
                    .allSatisfy(group -> assertThat(
                                    group.stream().map(one -> one % 12).collect(Collectors.toSet()))
                            .as("of %d", number)
                            .hasSize(1));
        }
    }

    @Test
    void refusesAResultThatIsNoMatching() {
        var crowd = Crowd.of(4, (one, other) -> one + other == 3 ? 0 : 1);

        assertThatThrownBy(() -> new Matched(List.of(List.of(0, 1), List.of(1, 2)), List.of(3), true).checked(crowd))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Matched(List.of(List.of(0, 3), List.of(1, 2)), List.of(), true).checked(crowd))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Matched(List.of(List.of(0, 1)), List.of(2), true).checked(crowd))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Matched(List.of(List.of(0)), List.of(1, 2, 3), true).checked(crowd))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void bringsNobodyTogetherWhereThereIsNobody() {
        assertThat(match(Crowd.of(0, (_, _) -> 1), 2, 1)).isEqualTo(new Matched(List.of(), List.of(), true));
        assertThat(match(Crowd.of(1, (_, _) -> 1), 3, 1).leftOver()).containsExactly(0);
    }

    private static long heaviestAssignment(int[][] weights) {
        long[] best = new long[1 << weights.length];
        Arrays.fill(best, 1, best.length, Long.MIN_VALUE / 2);
        for (int column = 0; column < weights[0].length; column++) {
            for (int set = best.length - 1; set > 0; set--) {
                for (int row = 0; row < weights.length; row++) {
                    if ((set >> row & 1) == 1 && weights[row][column] > 0) {
                        best[set] = Math.max(best[set], best[set & ~(1 << row)] + weights[row][column]);
                    }
                }
            }
        }
        return best[best.length - 1];
    }

    private static long weight(Mates mates, Crowd crowd) {
        return mates.pairs().stream()
                        .mapToLong(pair -> crowd.weight(pair[0], pair[1]))
                        .sum()
                + IntStream.of(mates.alone()).mapToLong(crowd::worthAlone).sum();
    }

    private static long weight(Matched matched, Crowd crowd) {
        return matched.groups().stream()
                .filter(group -> group.size() == 2)
                .mapToLong(group -> crowd.weight(group.getFirst(), group.getLast()))
                .sum();
    }

    private static int introduced(Matched matched) {
        return matched.groups().stream().mapToInt(List::size).sum();
    }

    static IntStream seeds() {
        return IntStream.range(0, 104);
    }

    static IntStream someSeeds() {
        return IntStream.range(0, 12);
    }

    /// Every third one is full of ties.
    private static Crowd crowd(int size, int seed) {
        int highest = seed % 3 == 0 ? 3 : 1_000;
        return Crowds.random(
                size, FORBIDDEN[seed % FORBIDDEN.length], highest, new SplittableRandom(seed * 100L + size));
    }

    private static Matched match(Crowd crowd, int size, int seed) {
        return Matcher.match(crowd, size, Effort.USUAL, new SplittableRandom(seed));
    }
}
