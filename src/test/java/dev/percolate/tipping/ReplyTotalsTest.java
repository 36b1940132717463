package dev.percolate.tipping;

import static dev.percolate.tipping.TieStatesContract.HERE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.episode.Tie;
import dev.percolate.workspace.Figure;
import dev.percolate.workspace.Figure.Shown;
import dev.percolate.workspace.PersonId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ReplyTotalsTest {
    private static final Set<Integer> A_FEW = Set.of(1, 2, 3, 4);
    private static final int LARGEST = 17;

    /// So many people of so many ties, each asked once.
    static List<ClosedQuestion> questions(Origin origin, @Nullable Reply reply, int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> {
                    var person = new PersonId("U" + origin + reply + i);
                    return new ClosedQuestion(person, new Tie(HERE, person, new PersonId("X" + i)), origin, reply);
                })
                .toList();
    }

    private static ReplyTotals totals(int silent, int mentoring, int later, int somethingElse, int neverAgain) {
        List<ClosedQuestion> all = new ArrayList<>(questions(Origin.CHANCE, null, silent));
        all.addAll(questions(Origin.CHANCE, Reply.MENTORING, mentoring));
        all.addAll(questions(Origin.CHANCE, Reply.LATER, later));
        all.addAll(questions(Origin.CHANCE, Reply.SOMETHING_ELSE, somethingElse));
        all.addAll(questions(Origin.CHANCE, Reply.NEVER_AGAIN, neverAgain));
        return ReplyTotals.of(all);
    }

    @Test
    void countsRepliesAndSilenceRoundedToFive() {
        assertThat(totals(41, 33, 12, 21, 7))
                .isEqualTo(new ReplyTotals(
                        new Shown(115),
                        new Shown(75),
                        new Shown(40),
                        new Shown(35),
                        new Shown(10),
                        new Shown(20),
                        new Shown(5)));
    }

    @Test
    void holdsAllWhereFewWereAsked() {
        assertThat(totals(1, 1, 1, 1, 0)).isEqualTo(ReplyTotals.HELD);
        assertThat(ReplyTotals.of(List.of())).isEqualTo(ReplyTotals.HELD);
    }

    @Test
    void holdsWhatAFewSaidAndWhatWouldTellIt() {
        assertThat(totals(20, 20, 10, 10, 2))
                .isEqualTo(new ReplyTotals(
                        new Shown(60),
                        new Shown(40),
                        new Shown(20),
                        new Shown(20),
                        new Shown(10),
                        Figure.HELD,
                        Figure.HELD));
    }

    @Test
    void holdsAPartWhereAFewOfThoseBesideItAreLeftOver() {
        assertThat(totals(20, 20, 10, 1, 1).mentoring()).isEqualTo(new Shown(20));
        assertThat(totals(20, 20, 10, 1, 1).later()).isEqualTo(Figure.HELD);
    }

    /// Else whoever was asked would be known to have answered just that.
    @Test
    void neverShowsThatAllSaidTheSame() {
        var same = totals(0, 30, 0, 0, 0);
        assertThat(same.asked()).isEqualTo(new Shown(30));
        assertThat(same.answered()).isEqualTo(Figure.HELD);
        assertThat(same.mentoring()).isEqualTo(Figure.HELD);
        assertThat(totals(30, 0, 0, 0, 0).silent()).isEqualTo(Figure.HELD);
        assertThat(totals(30, 0, 0, 0, 30).neverAgain()).isEqualTo(Figure.HELD);
    }

    @Test
    void holdsWhatOneOfThemGaveMuchOf() {
        List<ClosedQuestion> all = new ArrayList<>(questions(Origin.DETECTOR, Reply.LATER, 8));
        var ana = new PersonId("UANA");
        for (int i = 0; i < 4; i++) {
            all.add(new ClosedQuestion(ana, new Tie(HERE, ana, new PersonId("X" + i)), Origin.DETECTOR, Reply.LATER));
        }
        assertThat(ReplyTotals.of(all).asked()).isEqualTo(Figure.HELD);
    }

    @Test
    void countsWhoeverLeftForNobody() {
        var left = PersonId.someoneWhoLeft(1);
        List<ClosedQuestion> all = new ArrayList<>(questions(Origin.DETECTOR, Reply.LATER, 4));
        var ben = new PersonId("UBEN");
        all.add(new ClosedQuestion(ben, new Tie(HERE, left, ben), Origin.DETECTOR, Reply.LATER));
        assertThat(ReplyTotals.of(all)).isEqualTo(ReplyTotals.HELD);
    }

    /// In every small world: whatever is shown, nobody can tell of any replies together that one to four people gave
    /// them, nor that all who were asked did.
    @Test
    void noCombinationOfFiguresTellsWhatAFewOrAllAnswered() {
        Map<ReplyTotals, List<Set<Integer>>> possible = new HashMap<>();
        Map<ReplyTotals, List<Boolean>> everybody = new HashMap<>();
        for (int[] world : worlds()) {
            var shown = totals(world[0], world[1], world[2], world[3], world[4]);
            var sets = possible.computeIfAbsent(
                    shown,
                    _ -> IntStream.range(0, 31)
                            .<Set<Integer>>mapToObj(_ -> new HashSet<>())
                            .toList());
            var certain = everybody.computeIfAbsent(shown, _ -> new ArrayList<>(Collections.nCopies(31, true)));
            int all = IntStream.of(world).sum();
            for (int subset = 1; subset < 31; subset++) {
                int amount = sum(world, subset);
                sets.get(subset).add(amount);
                certain.set(subset, certain.get(subset) && amount == all);
            }
        }
        possible.forEach((shown, sets) -> {
            if (!isAtTheEdge(shown)) {
                for (int subset = 1; subset < 31; subset++) {
                    assertThat(A_FEW.containsAll(sets.get(subset)))
                            .as("%s tells of %d that they are %s", shown, subset, sets.get(subset))
                            .isFalse();
                    assertThat(everybody.get(shown).get(subset))
                            .as("%s tells what all said", shown)
                            .isFalse();
                }
            }
        });
    }

    /// Larger worlds that look the same are left out.
    private static boolean isAtTheEdge(ReplyTotals shown) {
        return shown.asked() instanceof Shown(int about) && about + 2 > LARGEST;
    }

    private static int sum(int[] world, int subset) {
        return IntStream.range(0, world.length)
                .filter(i -> (subset >> i & 1) == 1)
                .map(i -> world[i])
                .sum();
    }

    private static List<int[]> worlds() {
        List<int[]> worlds = new ArrayList<>();
        for (int a = 0; a <= LARGEST; a++) {
            for (int b = 0; a + b <= LARGEST; b++) {
                for (int c = 0; a + b + c <= LARGEST; c++) {
                    for (int d = 0; a + b + c + d <= LARGEST; d++) {
                        for (int e = 0; a + b + c + d + e <= LARGEST; e++) {
                            worlds.add(new int[] {a, b, c, d, e});
                        }
                    }
                }
            }
        }
        return worlds;
    }
}
