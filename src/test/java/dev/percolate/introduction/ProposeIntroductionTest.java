package dev.percolate.introduction;

import static dev.percolate.introduction.CoffeeChannel.COFFEE;
import static dev.percolate.introduction.CoffeeChannel.FIRST;
import static dev.percolate.introduction.CoffeeChannel.SECOND;
import static dev.percolate.introduction.CoffeeChannel.WORKSPACE;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.GUEST;
import static dev.percolate.introduction.Colleagues.MERE;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static dev.percolate.introduction.Colleagues.NOWHERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.percolate.introduction.Proposals.Foreword;
import dev.percolate.introduction.ProposeIntroduction.Proposed;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ProposeIntroductionTest {
    private static final Proposed NOBODY = new Proposed.NobodySuitable();

    private final List<Introduction> sent = new ArrayList<>();
    private final CoffeeChannel coffee = new CoffeeChannel((introduction, people, _, _) -> {
        assertThat(people.keySet()).containsExactlyInAnyOrderElementsOf(introduction.people());
        sent.add(introduction);
    });

    @Test
    void opensAnIntroductionAndHasBothAsked() {
        coffee.joinedBy(ANA, BEN).where(ANA, "sketching", "saying no").where(BEN, "saying no kindly", "");

        assertThat(coffee.asks(ANA)).isEqualTo(new Proposed.Opened());

        assertThat(sent).singleElement().satisfies(introduction -> {
            assertThat(introduction.id()).isEqualTo(FIRST);
            assertThat(introduction.isAskedBy(ANA.id())).isTrue();
            assertThat(introduction.people()).containsExactly(ANA.id(), BEN.id());
            assertThat(introduction.partOf(ANA.id()).orElseThrow().wishMet()).isEqualTo(157);
            assertThat(introduction.partOf(BEN.id()).orElseThrow().wishMet()).isZero();
        });
        assertThat(coffee.introductions.find(WORKSPACE, FIRST)).contains(sent.getFirst());
    }

    @Test
    void opensNoneForWhoeverIsOutOrPaused() {
        coffee.joinedBy(BEN);
        assertThat(coffee.asks(ANA)).isEqualTo(new Proposed.NotIn());

        coffee.joinedBy(ANA);
        var day = LocalDate.parse("2026-02-01");
        coffee.takePart.pause(COFFEE, ANA, day, MONDAY);
        assertThat(coffee.asks(ANA)).isEqualTo(new Proposed.Paused(day));
        assertThat(sent).isEmpty();
    }

    @Test
    void opensOneAtATime() {
        coffee.joinedBy(ANA, BEN, CHIARA);
        coffee.asks(ANA);
        var other = sent.getFirst().othersThan(ANA.id()).getFirst().person();

        assertThat(coffee.proposing.propose(COFFEE, ANA, SECOND, MONDAY))
                .isEqualTo(new Proposed.AlreadyOpen(
                        List.of(coffee.directory.find(WORKSPACE, other).orElseThrow())));
        assertThat(sent).hasSize(1);

        coffee.close(FIRST);
        assertThat(coffee.proposing.propose(COFFEE, ANA, SECOND, MONDAY)).isEqualTo(new Proposed.Opened());
    }

    @Test
    void tellsOfTheOneThatASecondClickOpenedWhileOthersWereLookedUp() {
        var introductions = new IntroductionsInMemory() {
            private boolean happened;

            @Override
            public Set<PersonId> busyIn(Circle circle) {
                if (!happened) {
                    happened = true;
                    proposing(this).propose(COFFEE, ANA, FIRST, MONDAY);
                }
                return super.busyIn(circle);
            }
        };
        coffee.joinedBy(ANA, BEN);

        assertThat(proposing(introductions).propose(COFFEE, ANA, SECOND, MONDAY))
                .isEqualTo(new Proposed.AlreadyOpen(List.of(BEN)));
    }

    @Test
    void tellsOfTheOneThatASecondClickOpenedWhenOnlyThatOtherWasLeft() {
        var introductions = new IntroductionsInMemory();
        var proposing =
                openingAfter(() -> proposing(introductions).propose(COFFEE, ANA, FIRST, MONDAY), introductions, BEN);

        assertThat(proposing.propose(COFFEE, ANA, SECOND, MONDAY)).isEqualTo(new Proposed.AlreadyOpen(List.of(BEN)));
    }

    private ProposeIntroduction proposing(Introductions introductions) {
        return proposing(
                introductions,
                new OpenIntroduction(coffee.memberships, coffee.keptApart, introductions, (_, _, _, _) -> {}));
    }

    private ProposeIntroduction proposing(Introductions introductions, OpenIntroduction opening) {
        return new ProposeIntroduction(
                new ReadOwnState(coffee.memberships, coffee.profiles, introductions, coffee.directory, List.of()),
                new Candidates(
                        coffee.directory,
                        _ -> Terms.USUAL.admitted(),
                        coffee.keptApart,
                        coffee.memberships,
                        coffee.profiles,
                        introductions),
                opening);
    }

    @Test
    void saysTheSameWhyeverNobodyIsSuitable() {
        // nobody else joined
        coffee.joinedBy(ANA);
        assertThat(coffee.asks(ANA)).isEqualTo(NOBODY);

        // kept apart, whoever of the two asked for it
        coffee.joinedBy(BEN, CHIARA);
        coffee.keptApart.keepApart(WORKSPACE, ANA.id(), BEN.id(), MONDAY);
        coffee.keptApart.keepApart(WORKSPACE, CHIARA.id(), ANA.id(), MONDAY);
        assertThat(coffee.asks(ANA)).isEqualTo(NOBODY);

        // too far away, a guest, without a zone
        coffee.joinedBy(MERE, GUEST, NOWHERE);
        assertThat(coffee.asks(ANA)).isEqualTo(NOBODY);
        assertThat(sent).isEmpty();
    }

    @Test
    void reachesWhoeverDidNotAskOnceAWeek() {
        coffee.joinedBy(ANA, BEN);
        coffee.asks(ANA);
        coffee.close(FIRST);
        coffee.takePart.leave(COFFEE, ANA.id(), MONDAY);
        coffee.joinedBy(CHIARA);
        var aWeekLater = MONDAY.plus(Duration.ofDays(7));

        assertThat(coffee.proposing.propose(COFFEE, CHIARA, SECOND, aWeekLater.minusSeconds(1)))
                .isEqualTo(NOBODY);
        assertThat(coffee.proposing.propose(COFFEE, CHIARA, SECOND, aWeekLater)).isEqualTo(new Proposed.Opened());
    }

    @Test
    void whoeverAskedMayBeReachedByAnother() {
        coffee.joinedBy(ANA, BEN);
        coffee.asks(ANA);
        coffee.close(FIRST);
        coffee.joinedBy(CHIARA);

        assertThat(coffee.proposing.propose(COFFEE, CHIARA, SECOND, MONDAY)).isEqualTo(new Proposed.Opened());
        assertThat(sent.getLast().people()).containsExactly(ANA.id(), CHIARA.id());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void letsAPairRestHoweverItEnded(boolean together) {
        coffee.joinedBy(ANA, BEN);
        coffee.asks(ANA);
        if (together) {
            coffee.introductions.end(WORKSPACE, FIRST, new Stage.Together(MONDAY, null));
        } else {
            coffee.close(FIRST);
        }
        var ninetyDaysLater = MONDAY.plus(Duration.ofDays(90));

        assertThat(coffee.proposing.propose(COFFEE, BEN, SECOND, ninetyDaysLater.minusSeconds(1)))
                .isEqualTo(NOBODY);
        assertThat(coffee.proposing.propose(COFFEE, BEN, SECOND, ninetyDaysLater))
                .isEqualTo(new Proposed.Opened());
    }

    @Test
    void passesOverWhoeverIsBusyPausedOrLeft() {
        coffee.joinedBy(ANA, BEN);
        coffee.asks(BEN);
        coffee.joinedBy(CHIARA);
        assertThat(coffee.proposing.propose(COFFEE, CHIARA, SECOND, MONDAY)).isEqualTo(NOBODY);

        coffee.close(FIRST);
        coffee.takePart.pause(COFFEE, ANA, LocalDate.parse("2026-02-01"), MONDAY);
        coffee.directory.leavesTheChannel(BEN.id());
        assertThat(coffee.proposing.propose(COFFEE, CHIARA, SECOND, MONDAY)).isEqualTo(NOBODY);
    }

    @Test
    void introducesSomebodyWithoutAZoneWhenTheyAskThemselves() {
        coffee.joinedBy(NOWHERE, BEN);
        assertThat(coffee.asks(NOWHERE)).isEqualTo(new Proposed.Opened());
    }

    @Test
    void tellsWhomWithWhenTheOtherHasLeftTheWorkspace() {
        coffee.joinedBy(ANA, BEN);
        coffee.asks(ANA);
        coffee.directory.forget(BEN.id());

        assertThat(coffee.asks(ANA)).isEqualTo(new Proposed.AlreadyOpen(List.of()));
    }

    @Test
    void takesTheNextBestWhenTheBestWasTakenMeanwhile() {
        var kept = new IntroductionsInMemory();
        var racing = openingAfter(
                () -> kept.open(IntroductionsContract.introduction(SECOND, COFFEE, BEN.id(), MERE.id())), kept);

        assertThat(racing.propose(COFFEE, ANA, FIRST, MONDAY)).isEqualTo(new Proposed.Opened());
        assertThat(kept.openOf(COFFEE, ANA.id()).orElseThrow().people()).containsExactly(ANA.id(), CHIARA.id());
    }

    @Test
    void hearsOfItsOwnIntroductionWhenTheAskerWasTakenMeanwhile() {
        var kept = new IntroductionsInMemory();
        var racing = openingAfter(
                () -> kept.open(IntroductionsContract.introduction(SECOND, COFFEE, MERE.id(), ANA.id())), kept);

        assertThat(racing.propose(COFFEE, ANA, FIRST, MONDAY)).isEqualTo(new Proposed.AlreadyOpen(List.of(MERE)));
    }

    @Test
    void looksAgainWhoLeftOrIsKeptApartBeforeItOpens() {
        assertThat(racingWith(() -> coffee.takePart.leave(COFFEE, ANA.id(), MONDAY)))
                .isEqualTo(new Proposed.NotIn());
        coffee.joinedBy(ANA);
        assertThat(racingWith(() -> {
                    coffee.takePart.leave(COFFEE, BEN.id(), MONDAY);
                    coffee.keptApart.keepApart(WORKSPACE, CHIARA.id(), ANA.id(), MONDAY);
                }))
                .isEqualTo(NOBODY);
    }

    @Test
    void asksNobodyWhenAskingFails() {
        var failing = new CoffeeChannel((_, _, _, _) -> {
            throw new IllegalStateException("no outbox");
        });
        failing.joinedBy(ANA, BEN);
        assertThatThrownBy(() -> failing.asks(ANA)).hasMessage("no outbox");
    }

    private Proposed racingWith(Runnable meanwhile) {
        return openingAfter(meanwhile, new IntroductionsInMemory()).propose(COFFEE, ANA, FIRST, MONDAY);
    }

    /// Ana's best is Ben, then Chiara; something happens between choosing and opening.
    private ProposeIntroduction openingAfter(Runnable meanwhile, IntroductionsInMemory introductions) {
        return openingAfter(meanwhile, introductions, BEN, CHIARA);
    }

    private ProposeIntroduction openingAfter(
            Runnable meanwhile, IntroductionsInMemory introductions, Person... others) {
        coffee.joinedBy(others).joinedBy(ANA).where(ANA, "", "saying no").where(BEN, "saying no", "");
        return proposing(
                introductions,
                new OpenIntroduction(coffee.memberships, coffee.keptApart, introductions, (_, _, _, _) -> {}) {
                    private boolean happened;

                    @Override
                    Outcome open(
                            Introduction introduction,
                            PersonId asker,
                            List<Person> people,
                            Foreword foreword,
                            Instant now) {
                        if (!happened) {
                            happened = true;
                            meanwhile.run();
                        }
                        return super.open(introduction, asker, people, foreword, now);
                    }
                });
    }
}
