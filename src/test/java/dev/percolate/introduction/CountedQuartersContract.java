package dev.percolate.introduction;

import static dev.percolate.introduction.IntroductionsContract.ANA;
import static dev.percolate.introduction.IntroductionsContract.BEN;
import static dev.percolate.introduction.IntroductionsContract.CHIARA;
import static dev.percolate.introduction.IntroductionsContract.COFFEE;
import static dev.percolate.introduction.IntroductionsContract.ELSEWHERE;
import static dev.percolate.introduction.IntroductionsContract.HERE;
import static dev.percolate.introduction.IntroductionsContract.MENTORING;
import static dev.percolate.introduction.IntroductionsContract.introduction;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.CountedQuarters.Uncounted;
import dev.percolate.introduction.Report.Met;
import dev.percolate.introduction.Totals.Mixed;
import dev.percolate.workspace.Figure;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.Quarter;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

public interface CountedQuartersContract {
    ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    Quarter WINTER = new Quarter(2026, 1);
    Instant JANUARY = WINTER.begins(LISBON);
    Instant APRIL = WINTER.ends(LISBON);
    Totals SOME = new Totals(
            new Figure.Shown(10),
            new Figure.Shown(15),
            new Figure.Shown(5),
            Figure.HELD,
            Figure.HELD,
            new Figure.Shown(5),
            new Mixed.Known(new Figure.Shown(5), Figure.HELD));

    Introductions introductions();

    CheckIns checkIns();

    CountedQuarters quarters();

    CountedPeriods periods();

    private UUID opened(int n, Circle circle, Instant at, PersonId... people) {
        var id = new UUID(5, n);
        var one = introduction(id, circle, people);
        introductions().open(new Introduction(id, circle, one.origin(), at, one.stage(), one.parts(), one.grounds()));
        return id;
    }

    private UUID apart(int n, Circle circle, Instant at, PersonId... people) {
        var id = opened(n, circle, at, people);
        introductions().end(circle.workspace(), id, new Stage.Apart(at));
        return id;
    }

    private UUID together(int n, Circle circle, Instant at, PersonId... people) {
        var id = opened(n, circle, at, people);
        introductions().end(circle.workspace(), id, new Stage.Together(at, null));
        return id;
    }

    private void says(UUID id, PersonId person, Met met) {
        checkIns().report(HERE, id, person, new Report(met, null), APRIL);
    }

    @Test
    default void neverChangesWhatItKept() {
        var counted = new CountedQuarter(COFFEE, WINTER, LISBON, APRIL, SOME);

        assertThat(quarters().keep(counted)).isTrue();
        assertThat(quarters().keep(new CountedQuarter(COFFEE, WINTER, LISBON, APRIL, Totals.HELD)))
                .isFalse();

        assertThat(quarters().since(COFFEE, WINTER)).containsExactly(counted);
    }

    @Test
    default void keepsThatNothingWasKnownOfDepartments() {
        var totals = new Totals(
                SOME.people(),
                SOME.proposed(),
                SOME.together(),
                SOME.told(),
                SOME.met(),
                SOME.newPairs(),
                new Mixed.NothingKnown());
        quarters().keep(new CountedQuarter(COFFEE, WINTER, LISBON, APRIL, totals));

        assertThat(quarters().since(COFFEE, WINTER))
                .extracting(CountedQuarter::totals)
                .containsExactly(totals);
    }

    @Test
    default void readsTheLatestOfOneCircle() {
        var first = new CountedQuarter(COFFEE, WINTER, LISBON, APRIL, SOME);
        var second =
                new CountedQuarter(COFFEE, WINTER.next(), LISBON, WINTER.next().ends(LISBON), Totals.HELD);
        quarters().keep(second);
        quarters().keep(first);
        quarters().keep(new CountedQuarter(MENTORING, WINTER, LISBON, APRIL, Totals.HELD));
        quarters()
                .keep(new CountedQuarter(new Circle(ELSEWHERE, COFFEE.channel()), WINTER, LISBON, APRIL, Totals.HELD));

        assertThat(quarters().since(COFFEE, WINTER.previous())).containsExactly(first, second);
        assertThat(quarters().since(COFFEE, WINTER.next())).containsExactly(second);
    }

    @Test
    default void knowsWhatIsToBeCounted() {
        apart(1, COFFEE, JANUARY.plusSeconds(2), ANA, BEN);
        apart(2, COFFEE, JANUARY, ANA, CHIARA);
        apart(3, MENTORING, APRIL, ANA, BEN);
        var coffee = new Uncounted(COFFEE, JANUARY, null);
        var mentoring = new Uncounted(MENTORING, APRIL, null);

        assertThat(quarters().uncounted(JANUARY, null, 9)).isEmpty();
        assertThat(quarters().uncounted(APRIL, null, 9)).containsExactly(coffee);
        assertThat(quarters().uncounted(APRIL.plusSeconds(1), null, 9)).containsExactly(coffee, mentoring);
        assertThat(quarters().uncounted(APRIL.plusSeconds(1), null, 1)).containsExactly(coffee);
        assertThat(quarters().uncounted(APRIL.plusSeconds(1), COFFEE, 9)).containsExactly(mentoring);
    }

    @Test
    default void goesOnWhereTheLastQuarterEnded() {
        apart(1, COFFEE, JANUARY, ANA, BEN);
        apart(2, COFFEE, APRIL.minusSeconds(1), ANA, CHIARA);
        quarters().keep(new CountedQuarter(COFFEE, WINTER, LISBON, APRIL, SOME));
        assertThat(quarters().uncounted(APRIL.plusSeconds(9), null, 9)).isEmpty();

        apart(3, COFFEE, APRIL, BEN, CHIARA);
        assertThat(quarters().uncounted(APRIL.plusSeconds(9), null, 9))
                .containsExactly(new Uncounted(COFFEE, APRIL, WINTER));
    }

    @Test
    default void findsEveryTwoPeopleOfTheTime() {
        var early = apart(1, COFFEE, JANUARY.minusSeconds(1), ANA, BEN);
        var three = apart(2, COFFEE, JANUARY, CHIARA, BEN, ANA);
        opened(3, MENTORING, JANUARY, ANA, BEN);
        var open = opened(4, COFFEE, APRIL.minusSeconds(1), ANA, BEN);
        apart(5, COFFEE, APRIL, CHIARA, new PersonId("U4"));
        assertThat(early).isNotNull();

        assertThat(quarters().introduced(COFFEE, JANUARY, APRIL))
                .containsExactlyInAnyOrder(
                        new IntroducedPair(three, new Pair(ANA, BEN), false, Set.of(), Set.of(), false),
                        new IntroducedPair(three, new Pair(ANA, CHIARA), false, Set.of(), Set.of(), false),
                        new IntroducedPair(three, new Pair(BEN, CHIARA), false, Set.of(), Set.of(), false),
                        new IntroducedPair(open, new Pair(ANA, BEN), false, Set.of(), Set.of(), false));
        assertThat(quarters().introduced(new Circle(ELSEWHERE, COFFEE.channel()), JANUARY, APRIL))
                .isEmpty();
    }

    @Test
    default void seesWhoToldAndWhoOfThemHadMet() {
        var silent = together(1, COFFEE, JANUARY, ANA, BEN);
        var notYet = together(2, COFFEE, JANUARY.plusSeconds(1), ANA, CHIARA);
        var different = together(3, COFFEE, JANUARY.plusSeconds(2), BEN, CHIARA);
        says(notYet, CHIARA, Met.PLANNED);
        says(different, BEN, Met.WONT_HAPPEN);
        says(different, CHIARA, Met.YES);

        assertThat(quarters().introduced(COFFEE, JANUARY, APRIL))
                .containsExactlyInAnyOrder(
                        new IntroducedPair(silent, new Pair(ANA, BEN), true, Set.of(), Set.of(), false),
                        new IntroducedPair(notYet, new Pair(ANA, CHIARA), true, Set.of(CHIARA), Set.of(), false),
                        new IntroducedPair(
                                different, new Pair(BEN, CHIARA), true, Set.of(BEN, CHIARA), Set.of(CHIARA), false));
    }

    @Test
    default void knowsWhoHadBeenBroughtTogetherBeforeInAnyCircle() {
        together(1, MENTORING, JANUARY.minusSeconds(9), ANA, BEN);
        apart(2, MENTORING, JANUARY.minusSeconds(8), ANA, CHIARA);
        var again = together(3, COFFEE, JANUARY, BEN, ANA);
        var first = together(4, COFFEE, JANUARY.plusSeconds(1), ANA, CHIARA);
        var oncemore = together(5, COFFEE, JANUARY.plusSeconds(2), ANA, CHIARA);
        apart(6, COFFEE, JANUARY.plusSeconds(3), ANA, BEN);
        together(7, COFFEE, APRIL, BEN, CHIARA);
        together(8, MENTORING, APRIL.minusSeconds(1), BEN, CHIARA);

        assertThat(quarters().introduced(COFFEE, JANUARY, APRIL))
                .filteredOn(IntroducedPair::together)
                .containsExactlyInAnyOrder(
                        new IntroducedPair(again, new Pair(ANA, BEN), true, Set.of(), Set.of(), true),
                        new IntroducedPair(first, new Pair(ANA, CHIARA), true, Set.of(), Set.of(), false),
                        new IntroducedPair(oncemore, new Pair(ANA, CHIARA), true, Set.of(), Set.of(), true));
    }

    @Test
    default void takesWhoeverLeftForNobodyItKnows() {
        together(1, COFFEE, JANUARY.minusSeconds(9), ANA, BEN);
        together(2, COFFEE, JANUARY, ANA, CHIARA);
        introductions().forget(HERE, ANA);
        together(3, COFFEE, JANUARY.plusSeconds(1), BEN, new PersonId("U4"));
        introductions().forget(HERE, new PersonId("U4"));

        assertThat(quarters().introduced(COFFEE, JANUARY, APRIL))
                .hasSize(2)
                .noneMatch(IntroducedPair::again)
                .noneMatch(IntroducedPair::isOfKnownPeople);
    }

    @Test
    default void leavesOutWhatIsCountedByItself() {
        Instant from = JANUARY.plusSeconds(10);
        Instant until = JANUARY.plusSeconds(20);
        periods().setAside(COFFEE, from, until);
        periods().setAside(COFFEE, from, until.plusSeconds(9));
        periods().setAside(MENTORING, JANUARY, APRIL);
        periods().setAside(new Circle(ELSEWHERE, COFFEE.channel()), JANUARY, APRIL);
        var first = apart(1, COFFEE, from, ANA, BEN);
        var last = together(2, COFFEE, until.minusSeconds(1), ANA, CHIARA);

        assertThat(quarters().uncounted(APRIL, null, 9)).isEmpty();
        apart(3, COFFEE, until, BEN, CHIARA);
        apart(4, COFFEE, from.minusSeconds(1), BEN, ANA);

        assertThat(quarters().uncounted(APRIL, null, 9))
                .containsExactly(new Uncounted(COFFEE, from.minusSeconds(1), null));
        assertThat(quarters().introduced(COFFEE, JANUARY, APRIL))
                .extracting(IntroducedPair::introduction)
                .containsExactlyInAnyOrder(new UUID(5, 3), new UUID(5, 4));
        assertThat(periods().introduced(COFFEE, from))
                .extracting(IntroducedPair::introduction)
                .containsExactly(first, last);
        assertThat(periods().introduced(COFFEE, JANUARY)).isEmpty();
        assertThat(periods().introduced(MENTORING, JANUARY)).isEmpty();
    }

    @Test
    default void countsWhatWasSetAsideOnce() {
        assertThat(periods().keep(COFFEE, JANUARY, SOME)).as("not set aside").isFalse();
        periods().setAside(COFFEE, JANUARY, APRIL);
        assertThat(periods().find(COFFEE, JANUARY)).isEmpty();

        assertThat(periods().keep(COFFEE, JANUARY, SOME)).isTrue();
        assertThat(periods().keep(COFFEE, JANUARY, Totals.HELD)).isFalse();
        periods().giveBack(COFFEE, JANUARY);

        assertThat(periods().find(COFFEE, JANUARY)).contains(SOME);
        assertThat(periods().find(MENTORING, JANUARY)).isEmpty();
        assertThat(periods().find(new Circle(ELSEWHERE, COFFEE.channel()), JANUARY))
                .isEmpty();
    }

    @Test
    default void countsInItsQuarterAgainWhatWasGivenBack() {
        periods().setAside(COFFEE, JANUARY, APRIL);
        periods().giveBack(new Circle(ELSEWHERE, COFFEE.channel()), JANUARY);
        apart(1, COFFEE, JANUARY, ANA, BEN);
        assertThat(quarters().introduced(COFFEE, JANUARY, APRIL)).isEmpty();

        periods().giveBack(COFFEE, JANUARY);

        assertThat(quarters().introduced(COFFEE, JANUARY, APRIL)).hasSize(1);
        assertThat(periods().introduced(COFFEE, JANUARY)).isEmpty();
    }

    @Test
    default void readsHoweverManyThereWere() {
        for (int i = 0; i < 2_300; i++) {
            apart(i, COFFEE, JANUARY.plusSeconds(i / 1_500), ANA, BEN);
        }
        assertThat(quarters().introduced(COFFEE, JANUARY, APRIL))
                .extracting(IntroducedPair::introduction)
                .doesNotHaveDuplicates()
                .hasSize(2_300);
    }

    @Test
    default void leavesOutWhatWhoeverLeftHadTold() {
        var id = together(1, COFFEE, JANUARY, ANA, BEN);
        says(id, ANA, Met.YES);
        introductions().forget(HERE, ANA);

        assertThat(quarters().introduced(COFFEE, JANUARY, APRIL))
                .containsExactly(new IntroducedPair(
                        id, new Pair(BEN, PersonId.someoneWhoLeft(1)), true, Set.of(), Set.of(), false));
    }
}
