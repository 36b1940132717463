package dev.percolate.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.Totals.Mixed;
import dev.percolate.workspace.Figure;
import dev.percolate.workspace.Figure.Shown;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.Position;
import dev.percolate.workspace.Positions;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class CountTotalsTest {
    private final List<IntroducedPair> pairs = new ArrayList<>();
    private final Map<PersonId, String> departments = new HashMap<>();

    @Test
    void showsWhatThereWasAndWhatCameOfIt() {
        introduced(30, false, false, false, false);
        introduced(12, true, false, false, false);
        introduced(10, true, true, false, false);
        introduced(23, true, true, true, false);

        assertThat(totals())
                .isEqualTo(new Totals(
                        new Shown(150),
                        new Shown(75),
                        new Shown(45),
                        new Shown(35),
                        new Shown(25),
                        new Shown(45),
                        new Mixed.NothingKnown()));
    }

    @Test
    void holdsAllOfAQuarterInWhichLittleHappened() {
        introduced(4, true, true, true, false);
        assertThat(totals().isAllHeld()).isTrue();
        assertThat(CountTotals.of(List.of(), departments)).isEqualTo(withNothingKnown(Totals.HELD));
    }

    private static Totals withNothingKnown(Totals totals) {
        return new Totals(
                totals.people(),
                totals.proposed(),
                totals.together(),
                totals.told(),
                totals.met(),
                totals.newPairs(),
                new Mixed.NothingKnown());
    }

    /// People and introductions are shown together or not at all: one would tell that the other is a few.
    @Test
    void showsPeopleOnlyWhereItShowsIntroductions() {
        for (int i = 0; i < 3; i++) {
            fourIntroduced();
        }
        assertThat(totals().people()).isEqualTo(Figure.HELD);
        fourIntroduced();
        fourIntroduced();
        assertThat(totals().people()).isEqualTo(new Shown(20));
        assertThat(totals().proposed()).isEqualTo(new Shown(5));
    }

    private void fourIntroduced() {
        var id = new UUID(4, pairs.size());
        var people = List.of(somebody(), somebody(), somebody(), somebody());
        for (int one = 0; one < 4; one++) {
            for (int other = one + 1; other < 4; other++) {
                pairs.add(new IntroducedPair(
                        id, new Pair(people.get(one), people.get(other)), false, Set.of(), Set.of(), false));
            }
        }
    }

    @Test
    void holdsWhatAFewDidNotComeTo() {
        introduced(20, true, false, false, false);
        introduced(3, false, false, false, false);
        assertThat(totals().proposed()).isEqualTo(new Shown(25));
        assertThat(totals().together()).isEqualTo(Figure.HELD);
        assertThat(totals().newPairs())
                .as("it would tell how many came together")
                .isEqualTo(Figure.HELD);
    }

    @Test
    void holdsOfHowManyWasToldWhereOfAFewItWasNot() {
        introduced(20, true, true, true, false);
        introduced(3, true, false, false, false);
        assertThat(totals().together()).isEqualTo(new Shown(25));
        assertThat(totals().told()).isEqualTo(Figure.HELD);
        assertThat(totals().met()).isEqualTo(Figure.HELD);
    }

    @Test
    void holdsHowManyHadMetWhereAFewHadNot() {
        introduced(20, true, true, true, false);
        introduced(3, true, true, false, false);
        assertThat(totals().told()).isEqualTo(new Shown(25));
        assertThat(totals().met()).isEqualTo(Figure.HELD);
    }

    @Test
    void holdsHowManyAreAcrossDepartmentsWhereAFewAreNot() {
        introduced(20, true, false, false, false);
        placed(0, 17, "Support", "Finance");
        placed(17, 20, "Support", "Support");
        assertThat(totals().mixed()).isEqualTo(new Mixed.Known(new Shown(20), Figure.HELD));
    }

    @Test
    void knowsAPairOnlyWhereItKnowsOfBoth() {
        introduced(20, true, false, false, false);
        placed(0, 10, "Support", "Finance");
        placed(10, 20, "Support", " ");
        assertThat(totals().mixed()).isEqualTo(new Mixed.Known(new Shown(10), new Shown(10)));
    }

    @Test
    void holdsWhatOnePersonIsBehind() {
        introduced(12, true, false, false, false);
        var ana = new PersonId("U1ANA");
        for (int i = 0; i < 10; i++) {
            pairs.add(new IntroducedPair(new UUID(9, i), new Pair(ana, somebody()), false, Set.of(), Set.of(), false));
        }
        assertThat(totals().proposed()).isEqualTo(new Shown(20));
        assertThat(totals().together()).as("the rest is Ana's").isEqualTo(Figure.HELD);
    }

    /// The others came together as well, and said nothing.
    @Test
    void holdsWhatOnePersonTold() {
        introduced(10, true, false, false, false);
        var ana = new PersonId("U1ANA");
        for (int i = 0; i < 10; i++) {
            pairs.add(toldBy(i, Set.of(ana), Set.of(ana)));
        }
        introduced(4, true, true, true, false);
        assertThat(totals().told()).as("ten of eighteen").isEqualTo(Figure.HELD);

        introduced(30, true, true, true, false);
        assertThat(totals().told()).isEqualTo(new Shown(45));
        assertThat(totals().met()).isEqualTo(new Shown(45));
    }

    @Test
    void holdsHowManyHadMetWhereOnePersonSaidSo() {
        introduced(10, true, true, false, false);
        var ana = new PersonId("U1ANA");
        for (int i = 0; i < 5; i++) {
            pairs.add(toldBy(i, Set.of(ana, somebody(), somebody()), Set.of(ana)));
        }
        assertThat(totals().told()).isEqualTo(new Shown(15));
        assertThat(totals().met()).as("by Ana alone").isEqualTo(Figure.HELD);
    }

    private IntroducedPair toldBy(int id, Set<PersonId> tellers, Set<PersonId> whoMet) {
        return new IntroducedPair(new UUID(10, id), new Pair(somebody(), somebody()), true, tellers, whoMet, false);
    }

    @Test
    void countsAPairThatCameTogetherTwiceOnce() {
        introduced(17, true, false, false, false);
        pairs.stream()
                .limit(3)
                .map(pair -> new IntroducedPair(
                        new UUID(7, pair.introduction().getLeastSignificantBits()),
                        pair.pair(),
                        true,
                        Set.of(),
                        Set.of(),
                        true))
                .toList()
                .forEach(pairs::add);
        assertThat(totals().together()).isEqualTo(new Shown(20));
        assertThat(totals().newPairs()).isEqualTo(new Shown(15));
    }

    @Test
    void leavesOutPairsThatHadBeenBroughtTogetherBefore() {
        introduced(10, true, false, false, false);
        introduced(5, true, false, false, true);
        assertThat(totals().newPairs()).isEqualTo(new Shown(10));
        introduced(1, true, false, false, true);
        pairs.removeLast();
        pairs.removeLast();
        assertThat(totals().newPairs()).as("all but four").isEqualTo(Figure.HELD);
    }

    @Test
    void countsPairsAcrossDepartmentsAmongThoseItKnowsOf() {
        introduced(20, true, false, false, false);
        placed(0, 7, "Support", "Finance");
        placed(7, 14, "Support ", "support");
        assertThat(totals().mixed()).isEqualTo(new Mixed.Known(new Shown(15), new Shown(5)));

        placed(14, 17, "Support", "Finance");
        assertThat(totals().mixed()).as("all but three are known").isEqualTo(new Mixed.Known(Figure.HELD, Figure.HELD));
        placed(17, 20, "Support", "Finance");
        assertThat(totals().mixed()).isEqualTo(new Mixed.Known(new Shown(20), new Shown(15)));
    }

    @Test
    void saysNothingOfDepartmentsWhereOneIsKnownOnly() {
        introduced(20, true, false, false, false);
        departments.put(pairs.getFirst().pair().one(), "Support");
        assertThat(totals().mixed()).isEqualTo(new Mixed.Known(Figure.HELD, Figure.HELD));
    }

    @Test
    void countsWhoeverLeftForNobody() {
        for (int i = 0; i < 8; i++) {
            pairs.add(new IntroducedPair(
                    new UUID(8, i), new Pair(somebody(), PersonId.someoneWhoLeft(1)), true, Set.of(), Set.of(), false));
        }
        assertThat(totals().proposed()).as("no pair is known").isEqualTo(Figure.HELD);
        introduced(6, true, false, false, false);
        assertThat(totals().proposed()).isEqualTo(new Shown(15));
        assertThat(totals().people()).isEqualTo(new Shown(20));
        assertThat(totals().newPairs()).isEqualTo(new Shown(5));
    }

    private Totals totals() {
        return CountTotals.of(pairs, departments);
    }

    /// So many introductions of two people who are in no other.
    private void introduced(int many, boolean together, boolean told, boolean met, boolean again) {
        for (int i = 0; i < many; i++) {
            var pair = new Pair(somebody(), somebody());
            Set<PersonId> both = Set.of(pair.one(), pair.other());
            pairs.add(new IntroducedPair(
                    new UUID(5, pairs.size()), pair, together, told ? both : Set.of(), met ? both : Set.of(), again));
        }
    }

    private int people;

    private PersonId somebody() {
        return new PersonId("U%05d".formatted(people++));
    }

    private void placed(int from, int to, String one, String other) {
        var positions = new HashMap<PersonId, Position>();
        for (IntroducedPair pair : pairs.subList(from, to)) {
            positions.put(pair.pair().one(), in(one));
            positions.put(pair.pair().other(), in(other));
        }
        departments.putAll(new Departments(known(positions)).of(CoffeeChannel.WORKSPACE, positions.keySet()));
    }

    private static Positions known(Map<PersonId, Position> positions) {
        return new Positions() {
            @Override
            public Map<PersonId, Position> of(WorkspaceId workspace, Collection<PersonId> people) {
                return positions;
            }

            @Override
            public void wanted(WorkspaceId workspace, Collection<PersonId> people, Instant now) {}
        };
    }

    private static Position in(String department) {
        return new Position(department, "", null, null, null, Set.of());
    }
}
