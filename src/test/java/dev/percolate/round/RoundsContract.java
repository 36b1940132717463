package dev.percolate.round;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.Introduction.Grounds;
import dev.percolate.introduction.Mix.Difference;
import dev.percolate.round.Choice.Seat;
import dev.percolate.round.Round.Step;
import dev.percolate.round.Rounds.Due;
import dev.percolate.round.TendedCircle.Upcoming;
import dev.percolate.workspace.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public interface RoundsContract {
    Circle COFFEE = TendedCirclesContract.COFFEE;
    Circle OTHERS = TendedCirclesContract.OTHERS;
    PersonId ANA = TendedCirclesContract.ANA;
    PersonId BEN = TendedCirclesContract.BEN;
    PersonId CHIARA = new PersonId("U3CHIARA");
    PersonId DIEGO = new PersonId("U4DIEGO");
    Instant NOW = TendedCirclesContract.NOW;
    Instant LATER = NOW.plusSeconds(3600);
    UUID ONE = new UUID(1, 1);
    UUID TWO = new UUID(2, 2);
    Grounds GROUNDS = new Grounds(30, 20, 250, 150, 240, -12, Set.of(Difference.DEPARTMENT, Difference.TENURE));

    Rounds rounds();

    TendedCircles circles();

    static Round round(Circle circle, int number, Step step, Instant due) {
        return new Round(
                circle, number, 3, Manner.USUAL, new UUID(9, number), NOW, step, due, LATER, LATER.plusSeconds(60));
    }

    private static Round first(Step step) {
        return round(COFFEE, 1, step, NOW);
    }

    private static Choice choice(UUID id, PersonId... people) {
        return new Choice(
                id,
                List.of(people).stream()
                        .map(person -> new Seat(person, 78, null))
                        .toList(),
                GROUNDS);
    }

    @BeforeEach
    default void tend() {
        for (Circle circle : List.of(COFFEE, OTHERS)) {
            circles()
                    .keep(new TendedCircle(
                            circle, ANA, TendedCirclesContract.FORTNIGHTLY, 1, 1, new Upcoming.At(LATER), null, false));
        }
    }

    @Test
    default void beginsEachOnce() {
        var round = first(Step.CHOOSE);

        assertThat(rounds().begin(round)).isTrue();
        assertThat(rounds().begin(round.at(Step.CLOSE, LATER))).isFalse();

        assertThat(rounds().find(COFFEE, 1)).contains(round);
        assertThat(rounds().hold(COFFEE, 1)).contains(round);
        assertThat(rounds().find(COFFEE, 2)).isEmpty();
        assertThat(rounds().find(OTHERS, 1)).isEmpty();
    }

    @Test
    default void keepsOneWithoutASecondWave() {
        var round = new Round(COFFEE, 1, 2, TendedCirclesContract.AS_IT_LIKES, ONE, NOW, Step.CHOOSE, NOW, null, LATER);

        rounds().begin(round);

        assertThat(rounds().find(COFFEE, 1)).contains(round);
    }

    @Test
    default void movesOn() {
        rounds().begin(first(Step.CHOOSE));

        rounds().move(first(Step.CHOOSE).at(Step.CLOSE, LATER));

        assertThat(rounds().find(COFFEE, 1)).contains(round(COFFEE, 1, Step.CLOSE, LATER));
    }

    @Test
    default void hasTheChosenTriedInOrderAndOnce() {
        var round = first(Step.CHOOSE);
        rounds().begin(round);
        var one = choice(ONE, ANA, BEN);
        var two = choice(TWO, CHIARA, DIEGO);
        rounds().choose(round, List.of(two, one), List.of());

        assertThat(rounds().chosen(round, 9)).containsExactly(one, two);
        assertThat(rounds().chosen(round, 1)).containsExactly(one);

        rounds().tried(round, Set.of(ONE), Set.of());

        assertThat(rounds().chosen(round, 9)).containsExactly(two);
        assertThat(rounds().openedAtFirst(round)).isEqualTo(1);
    }

    @Test
    default void leavesOverWhoWasNotChosenAndWhoseChoiceWasImpossible() {
        var round = first(Step.CHOOSE);
        rounds().begin(round);
        var eve = new PersonId("U5EVE");
        rounds().choose(round, List.of(choice(ONE, ANA, BEN), choice(TWO, CHIARA, DIEGO)), List.of(eve));

        rounds().tried(round, Set.of(ONE), Set.of(TWO));

        assertThat(rounds().chosen(round, 9)).isEmpty();
        assertThat(rounds().people(round)).containsExactlyInAnyOrder(ANA, BEN, CHIARA, DIEGO, eve);
        assertThat(rounds().leftOver(round)).containsExactlyInAnyOrder(CHIARA, DIEGO, eve);
    }

    @Test
    default void choosesAgainAndRemembersWhoSaidYesInVain() {
        var round = first(Step.CHOOSE);
        rounds().begin(round);
        rounds().choose(round, List.of(choice(ONE, ANA, BEN)), List.of(CHIARA));
        rounds().tried(round, Set.of(ONE), Set.of());
        var again = new Choice(TWO, List.of(new Seat(ANA, 12, NOW), new Seat(CHIARA, 0, null)), GROUNDS);

        rounds().choose(round.at(Step.CHOOSE_AGAIN, NOW), List.of(again), List.of());

        assertThat(rounds().chosen(round, 9)).containsExactly(again);
        assertThat(rounds().leftOver(round)).isEmpty();
        assertThat(rounds().inVainBefore(round, TWO)).containsExactly(ANA);
        assertThat(rounds().inVainBefore(round, ONE)).isEmpty();
        rounds().tried(round, Set.of(TWO), Set.of());
        assertThat(rounds().openedAtFirst(round)).isEqualTo(1);
    }

    @Test
    default void keepsNothingOfOneThatIsOver() {
        var round = first(Step.CHOOSE);
        rounds().begin(round);
        rounds().choose(round, List.of(choice(ONE, ANA, BEN)), List.of(CHIARA));

        rounds().end(round, LATER);

        assertThat(rounds().find(COFFEE, 1)).isEmpty();
        assertThat(rounds().people(round)).isEmpty();
        assertThat(rounds().chosen(round, 9)).isEmpty();
        assertThat(rounds().nextDue()).isEmpty();
        assertThat(rounds().begin(round)).as("its number is taken").isFalse();
    }

    @Test
    default void tellsWhatIsDueInOrderPageByPage() {
        rounds().begin(round(OTHERS, 1, Step.CLOSE, NOW));
        rounds().begin(round(COFFEE, 2, Step.CLOSE, NOW));
        rounds().begin(round(COFFEE, 1, Step.CHOOSE, LATER));

        var page = rounds().due(LATER, null, 2);
        assertThat(page).containsExactly(new Due(COFFEE, 2, NOW), new Due(OTHERS, 1, NOW));
        assertThat(rounds().due(LATER, page.getLast(), 2)).containsExactly(new Due(COFFEE, 1, LATER));
        assertThat(rounds().due(NOW.minusSeconds(1), null, 2)).isEmpty();
        assertThat(rounds().nextDue()).contains(NOW);
    }

    @Test
    default void forgetsAPerson() {
        var round = first(Step.CHOOSE);
        rounds().begin(round);
        rounds().choose(round, List.of(choice(ONE, ANA, BEN)), List.of(CHIARA));

        rounds().forget(COFFEE.workspace(), ANA);
        rounds().forget(COFFEE.workspace(), CHIARA);

        assertThat(rounds().people(round)).containsExactly(BEN);
        assertThat(rounds().chosen(round, 9)).containsExactly(choice(ONE, BEN));
    }

    @Test
    default void keepsALargeOne() {
        var round = first(Step.CHOOSE);
        rounds().begin(round);
        var choices = IntStream.range(0, 3000)
                .mapToObj(n -> choice(new UUID(5, n), new PersonId("UA" + n), new PersonId("UB" + n)))
                .toList();

        rounds().choose(round, choices, List.of());

        assertThat(rounds().chosen(round, 5000)).hasSize(3000).contains(choices.get(1234));
        assertThat(rounds().people(round)).hasSize(6000);
    }
}
