package dev.percolate.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.percolate.workspace.Figure.Shown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FiguresTest {
    private static final Set<Integer> A_FEW = Set.of(1, 2, 3, 4);

    @ParameterizedTest
    @CsvSource({"5,5", "7,5", "8,10", "12,10", "13,15", "1002,1000", "1003,1005"})
    void roundsToFive(int amount, int about) {
        assertThat(Figures.total(each(amount))).isEqualTo(new Shown(about));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void holdsATotalOfFewerThanFive(int amount) {
        assertThat(Figures.total(each(amount))).isEqualTo(Figure.HELD);
    }

    /// Groups of four have six pairs each.
    @Test
    void holdsAFewOfManyPeople() {
        assertThat(Figures.total(new Counted(4, 16, 24, 16, 1))).isEqualTo(Figure.HELD);
        assertThat(Figures.part(new Shown(25), each(20), new Counted(4, 16, 24, 16, 1)))
                .isEqualTo(Figure.HELD);
    }

    @Test
    void holdsWhatFewerThanFivePeopleStandBehind() {
        assertThat(Figures.total(new Counted(20, 4, 6, 40, 10))).isEqualTo(Figure.HELD);
        assertThat(Figures.total(new Counted(20, 5, 6, 40, 10))).isEqualTo(new Shown(20));
    }

    @Test
    void holdsWhatFewerThanFivePairsStandBehind() {
        assertThat(Figures.total(new Counted(20, 9, 4, 40, 10))).isEqualTo(Figure.HELD);
        assertThat(Figures.total(new Counted(20, 9, 5, 40, 10))).isEqualTo(new Shown(20));
    }

    @Test
    void holdsWhatOneOfThemGaveMoreThanAQuarterOf() {
        assertThat(Figures.total(new Counted(20, 9, 9, 40, 11))).isEqualTo(Figure.HELD);
        assertThat(Figures.total(new Counted(20, 9, 9, 40, 10))).isEqualTo(new Shown(20));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void holdsWhatLeavesOutAFew(int rest) {
        assertThat(Figures.part(new Shown(25), each(20), each(rest))).isEqualTo(Figure.HELD);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 6})
    void showsWhatLeavesOutNothingOrEnough(int rest) {
        assertThat(Figures.part(new Shown(25), each(20), each(rest))).isEqualTo(new Shown(20));
    }

    @Test
    void holdsWhatLeavesOutMuchOfOnePerson() {
        assertThat(Figures.part(new Shown(30), each(20), new Counted(10, 11, 10, 20, 10)))
                .isEqualTo(Figure.HELD);
    }

    @Test
    void holdsAPartOfWhatIsHeld() {
        assertThat(Figures.part(Figure.HELD, each(20), each(20))).isEqualTo(Figure.HELD);
    }

    @Test
    void neverShowsNone() {
        assertThat(Figures.part(new Shown(25), Counted.NONE, each(25))).isEqualTo(Figure.HELD);
        assertThatThrownBy(() -> new Shown(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Shown(7)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsWhoeverLeftForNobody() {
        var ana = new PersonId("U1");
        var ben = new PersonId("U2");
        assertThat(Counted.of(3, 1, List.of(ana, PersonId.someoneWhoLeft(1), ana, ben, PersonId.someoneWhoLeft(1))))
                .isEqualTo(new Counted(3, 2, 1, 3, 2));
    }

    /// What might be, how it looks, and what somebody might want to know of it.
    private record World(int total, List<Figure> shown, List<Integer> secrets) {
        /// Each of them is a part of the one before.
        static World chain(int... amounts) {
            List<Figure> shown = new ArrayList<>();
            List<Integer> secrets = new ArrayList<>();
            for (int i = 0; i < amounts.length; i++) {
                shown.add(
                        i == 0
                                ? Figures.total(each(amounts[0]))
                                : Figures.part(shown.getLast(), each(amounts[i]), each(amounts[i - 1] - amounts[i])));
                secrets.add(amounts[i]);
                for (int before = 0; before < i; before++) {
                    secrets.add(amounts[before] - amounts[i]);
                }
            }
            return new World(amounts[0], shown, secrets);
        }

        /// Two parts of a part that have so many in common.
        static World overlap(int total, int part, int one, int other, int both) {
            var some = chain(total, part).shown();
            return new World(
                    total,
                    List.of(
                            some.getFirst(),
                            some.getLast(),
                            Figures.part(some.getLast(), each(one), each(part - one)),
                            Figures.part(some.getLast(), each(other), each(part - other))),
                    List.of(part, one, other, both, one - both, other - both, part - one - other + both));
        }
    }

    private static Stream<World> chains() {
        return upTo(20).flatMap(total -> upTo(total)
                .flatMap(part -> upTo(part).flatMap(one -> upTo(one).map(two -> World.chain(total, part, one, two)))));
    }

    private static Stream<World> overlaps() {
        return upTo(16).flatMap(total -> upTo(total)
                .flatMap(part -> upTo(part)
                        .flatMap(one -> upTo(part)
                                .flatMap(other -> between(Math.max(0, one + other - part), Math.min(one, other))
                                        .map(both -> World.overlap(total, part, one, other, both))))));
    }

    /// Of all worlds that look the same, in some there is none or five and more of each secret.
    @Test
    void theFiguresTogetherTellOfNothingThatItIsAFew() {
        assertThat(seenAs(chains(), World::shown)).hasSizeGreaterThan(30).allSatisfy(FiguresTest::isNeverSurelyAFew);
        assertThat(seenAs(overlaps(), World::shown)).hasSizeGreaterThan(20).allSatisfy(FiguresTest::isNeverSurelyAFew);
    }

    /// How many introductions there were can be known in a channel to the last one.
    @Test
    void noMoreDoTheyToWhoeverKnowsTheTotal() {
        for (var worlds : List.of(chains(), overlaps())) {
            assertThat(seenAs(
                            worlds.filter(world -> world.total >= Figures.FEWEST),
                            world -> List.of(world.total, world.shown)))
                    .allSatisfy(FiguresTest::isNeverSurelyAFew);
        }
    }

    private static Map<Object, List<World>> seenAs(Stream<World> worlds, Function<World, Object> looks) {
        return worlds.collect(Collectors.groupingBy(looks));
    }

    private static void isNeverSurelyAFew(Object seen, List<World> worlds) {
        for (int i = 0; i < worlds.getFirst().secrets().size(); i++) {
            int which = i;
            Set<Integer> possible = new TreeSet<>();
            worlds.forEach(world -> possible.add(world.secrets().get(which)));
            assertThat(A_FEW.containsAll(possible))
                    .as("secret %s of %s is one of %s", which, seen, possible)
                    .isFalse();
        }
    }

    @Test
    void theFiguresOfTwoPeriodsDoNotTellThatAFewMoreCame() {
        Map<Object, Set<Integer>> alike = new HashMap<>();
        upTo(40).forEach(before -> upTo(40).forEach(after -> alike.computeIfAbsent(
                        List.of(Figures.total(each(before)), Figures.total(each(after))), _ -> new TreeSet<>())
                .add(Math.abs(after - before))));
        alike.forEach((seen, changes) -> assertThat(A_FEW.containsAll(changes))
                .as("%s: %s", seen, changes)
                .isFalse());
    }

    /// So many pairs of which no two have somebody in common.
    private static Counted each(int amount) {
        return new Counted(amount, 2 * amount, amount, 2 * amount, amount == 0 ? 0 : 1);
    }

    private static Stream<Integer> upTo(int most) {
        return between(0, most);
    }

    private static Stream<Integer> between(int fewest, int most) {
        return IntStream.rangeClosed(fewest, most).boxed();
    }
}
