package dev.percolate.introduction;

import static dev.percolate.introduction.CoffeeChannel.COFFEE;
import static dev.percolate.introduction.CoffeeChannel.WORKSPACE;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.ProposeIntroduction.Proposed;
import dev.percolate.introduction.TakePart.Joined;
import dev.percolate.introduction.TakePart.Resumed;
import dev.percolate.introduction.Told.Telling;
import dev.percolate.workspace.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Three introductions without a word; Ben answers each of them, Ana is the silent one.
final class NoticeSilenceTest {
    private static final Instant DEADLINE = Instant.parse("2026-01-08T10:00:00Z");

    private final Told told = new Told();
    private final CoffeeChannel coffee = new CoffeeChannel((_, _, _, _) -> {}, told);
    private int introductions;

    @BeforeEach
    void anaAndBenTakePart() {
        coffee.joinedBy(ANA, BEN);
    }

    @Test
    void waitsForNobodyAfterThreeIntroductionsWithoutAWordAndTellsThemOnce() {
        goesBy();
        goesBy();
        assertThat(of(ANA)).isInstanceOf(Membership.In.class);
        goesBy();

        assertThat(of(ANA)).isEqualTo(new Membership.Away(DEADLINE));
        assertThat(of(BEN)).isInstanceOf(Membership.In.class);
        assertThat(told.tellings).containsOnlyOnce(new Telling.Away(ANA.id(), DEADLINE));
    }

    @Test
    void aWordOfAnyKindEndsTheRow() {
        goesBy();
        goesBy();
        goesBy(id -> coffee.explaining.explain(WORKSPACE, id, ANA.id()));
        goesBy();
        goesBy();
        assertThat(of(ANA)).isInstanceOf(Membership.In.class);
        goesBy(id -> coffee.answering.answer(WORKSPACE, id, ANA.id(), Reply.PASSED, MONDAY));
        goesBy();
        goesBy();
        assertThat(of(ANA)).isInstanceOf(Membership.In.class);
        goesBy();
        assertThat(of(ANA)).isInstanceOf(Membership.Away.class);
    }

    @Test
    void whatComesTogetherEndsTheRow() {
        goesBy();
        goesBy();
        goesBy(id -> coffee.answering.answer(WORKSPACE, id, ANA.id(), Reply.ACCEPTED, MONDAY));
        assertThat(told.tellings).anyMatch(Telling.Together.class::isInstance);
        goesBy();
        assertThat(of(ANA)).isInstanceOf(Membership.In.class);
    }

    @Test
    void aProposalThatNeverArrivedCountsForNothing() {
        goesBy();
        goesBy();
        opens(ANA, BEN);
        coffee.wakes(DEADLINE);
        assertThat(of(ANA)).isInstanceOf(Membership.In.class);
        goesBy();
        assertThat(of(ANA)).isInstanceOf(Membership.Away.class);
    }

    @Test
    void whoeverAsksHasSpoken() {
        goesBy();
        goesBy();
        coffee.joinedBy(CHIARA);
        assertThat(coffee.asks(ANA)).isEqualTo(new Proposed.Opened());
        coffee.noting.delivered(WORKSPACE, CoffeeChannel.FIRST, ANA.id(), MONDAY);
        coffee.wakes(DEADLINE);
        goesBy();
        goesBy();
        assertThat(of(ANA)).isInstanceOf(Membership.In.class);
    }

    @Test
    void whoeverPausedOrLeftIsNotTakenForSilent() {
        goesBy();
        goesBy();
        goesBy(_ -> coffee.takePart.pause(COFFEE, ANA, LocalDate.parse("2026-02-02"), MONDAY));
        assertThat(of(ANA)).isInstanceOf(Membership.Paused.class);
        assertThat(coffee.memberships.heardNothingOf(COFFEE, ANA.id()))
                .as("the first of a row")
                .isEqualTo(1);
        goesBy(_ -> coffee.takePart.leave(COFFEE, ANA.id(), MONDAY));
        assertThat(of(ANA)).isInstanceOf(Membership.Out.class);
    }

    @Test
    void isSuggestedToNobodyUntilTheyComeBack() {
        anaIsAway();
        assertThat(coffee.proposing.propose(COFFEE, BEN, new UUID(9, 9), MONDAY.plusSeconds(100L * 86_400)))
                .isEqualTo(new Proposed.NobodySuitable());

        assertThat(coffee.takePart.resume(COFFEE, ANA.id())).isEqualTo(Resumed.IN);

        assertThat(of(ANA)).isInstanceOf(Membership.In.class);
        assertThat(coffee.proposing.propose(COFFEE, BEN, new UUID(9, 9), MONDAY.plusSeconds(100L * 86_400)))
                .isEqualTo(new Proposed.Opened());
    }

    @Test
    void comesBackByJoiningAgain() {
        anaIsAway();
        assertThat(coffee.takePart.join(COFFEE, ANA, MONDAY)).isEqualTo(new Joined.Back());
        assertThat(coffee.takePart.join(COFFEE, ANA, MONDAY)).isEqualTo(new Joined.Already(new Membership.In(MONDAY)));
        goesBy();
        goesBy();
        assertThat(of(ANA)).as("begins anew").isInstanceOf(Membership.In.class);
    }

    @Test
    void isToldSoWhenTheyAskToBeIntroduced() {
        anaIsAway();
        assertThat(coffee.asks(ANA)).isEqualTo(new Proposed.Away());
    }

    @Test
    void mayChooseADateInsteadOrLeave() {
        anaIsAway();
        coffee.takePart.pause(COFFEE, ANA, LocalDate.parse("2026-02-02"), MONDAY);
        assertThat(of(ANA)).isEqualTo(new Membership.Paused(MONDAY, LocalDate.parse("2026-02-02")));
        coffee.takePart.leave(COFFEE, ANA.id(), MONDAY);
        assertThat(of(ANA)).isEqualTo(new Membership.Out());
    }

    @Test
    void countsEachOfThree() {
        coffee.joinedBy(CHIARA);
        for (int i = 0; i < 3; i++) {
            var id = opens(ANA, BEN, CHIARA);
            arrives(id, ANA, BEN, CHIARA);
            coffee.answering.answer(WORKSPACE, id, BEN.id(), Reply.ACCEPTED, MONDAY);
            coffee.wakes(DEADLINE);
        }
        assertThat(of(ANA)).isInstanceOf(Membership.Away.class);
        assertThat(of(BEN)).isInstanceOf(Membership.In.class);
        assertThat(of(CHIARA)).isInstanceOf(Membership.Away.class);
    }

    private void anaIsAway() {
        goesBy();
        goesBy();
        goesBy();
        assertThat(of(ANA)).isInstanceOf(Membership.Away.class);
    }

    private void goesBy() {
        goesBy(_ -> {});
    }

    private void goesBy(Consumer<UUID> anasDeed) {
        var id = opens(ANA, BEN);
        arrives(id, ANA, BEN);
        coffee.answering.answer(WORKSPACE, id, BEN.id(), Reply.ACCEPTED, MONDAY);
        anasDeed.accept(id);
        coffee.wakes(DEADLINE);
    }

    private UUID opens(Person... people) {
        var id = new UUID(3, introductions++);
        coffee.introducesInRound(id, DEADLINE, Set.of(), people);
        return id;
    }

    private void arrives(UUID id, Person... people) {
        for (var person : people) {
            coffee.noting.delivered(WORKSPACE, id, person.id(), MONDAY);
        }
    }

    private Membership of(Person person) {
        return coffee.state.read(COFFEE, person, DEADLINE).membership();
    }
}
