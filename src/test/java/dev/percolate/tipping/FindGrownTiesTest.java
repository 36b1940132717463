package dev.percolate.tipping;

import static dev.percolate.tipping.TieStatesContract.ANA;
import static dev.percolate.tipping.TieStatesContract.BEN;
import static dev.percolate.tipping.TieStatesContract.CHIARA;
import static dev.percolate.tipping.TieStatesContract.ELSEWHERE;
import static dev.percolate.tipping.TieStatesContract.HERE;
import static dev.percolate.tipping.TieStatesContract.MONDAY;
import static dev.percolate.tipping.TieStatesContract.TIE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.percolate.episode.Log;
import dev.percolate.episode.Tie;
import dev.percolate.episode.ViewsInMemory;
import dev.percolate.introduction.Colleagues;
import dev.percolate.workspace.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class FindGrownTiesTest {
    private static final LocalDate TODAY = MONDAY;
    private static final Tie OTHER = new Tie(HERE, ANA, CHIARA);

    private final TieStatesInMemory states = new TieStatesInMemory();
    private final Log log = new Log();
    private final List<GrownTie> considered = new ArrayList<>();
    private final List<Integer> pages = new ArrayList<>();
    private final Questioning questioning = (ties, _) -> {
        considered.addAll(ties);
        pages.add(ties.size());
    };
    private final FindGrownTies finding =
            new FindGrownTies(states, new FollowTies(states, log.ties, new ViewsInMemory()), questioning);

    private void find(boolean byChance, LocalDate day) {
        find(finding, byChance, day);
    }

    private static void find(FindGrownTies finding, boolean byChance, LocalDate day) {
        finding.find(HERE, byChance, new SplittableRandom(5), at(day));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(2, 0).toInstant(ZoneOffset.UTC);
    }

    private static TieState grown(LocalDate last) {
        return TieStatesContract.state(8, last, 4.5);
    }

    private static TieState casual(LocalDate last) {
        return TieStatesContract.state(5, last, 2);
    }

    private static GrownTie found(Tie tie, Origin origin, TieState state) {
        return new GrownTie(tie, origin, state.conversations(), state.first(), state.last());
    }

    @Test
    void offersTheTiesThatTippedAndNoOthers() {
        var state = grown(TODAY.minusDays(3));
        states.keep(TIE, state);
        states.keep(OTHER, casual(TODAY));
        states.keep(new Tie(ELSEWHERE, ANA, BEN), grown(TODAY));

        find(false, TODAY);

        assertThat(considered).containsExactly(found(TIE, Origin.DETECTOR, state));
    }

    @Test
    void offersNoneThatHasGrownQuietAndLeavesNoTraceOfIt() {
        var state = grown(TODAY);
        states.keep(TIE, state);
        LocalDate last = TODAY.plusDays(29);
        assertThat(TieFilter.IN_USE.lately(last))
                .as("a Tuesday, 21 workdays after a Monday")
                .isEqualTo(TODAY);

        find(false, last.plusDays(1));
        assertThat(considered).isEmpty();
        assertThat(states.find(TIE)).contains(state);
    }

    /// What is read from the database is never less than what the detector would ask about.
    @Test
    void readsEveryTieOfWhichAnybodyCouldBeAsked() {
        for (int ago = 0; ago < 60; ago++) {
            var evidence = TieFilter.IN_USE.evidence(grown(TODAY.minusDays(ago)), TODAY);
            assertThat(evidence.enough())
                    .as("%d days ago", ago)
                    .isEqualTo(!TODAY.minusDays(ago).isBefore(TieFilter.IN_USE.lately(TODAY)));
        }
        for (int i = 0; i < 14; i++) {
            var day = TODAY.plusDays(i);
            assertThat(TieFilter.IN_USE
                            .evidence(grown(TieFilter.IN_USE.lately(day)), day)
                            .enough())
                    .isTrue();
            assertThat(TieFilter.IN_USE
                            .evidence(grown(TieFilter.IN_USE.lately(day).minusDays(1)), day)
                            .enough())
                    .isFalse();
        }
    }

    @Test
    void goesThroughHoweverManyThereAreSomeAtATime() {
        for (int i = 0; i < 2 * FindGrownTies.AT_A_TIME + 7; i++) {
            states.keep(new Tie(HERE, ANA, new PersonId("U" + (1000 + i))), grown(TODAY.minusDays(i % 5)));
        }
        find(false, TODAY);

        assertThat(considered)
                .extracting(GrownTie::tie)
                .doesNotHaveDuplicates()
                .hasSize(2 * FindGrownTies.AT_A_TIME + 7);
        assertThat(pages).containsExactly(FindGrownTies.AT_A_TIME, FindGrownTies.AT_A_TIME, 7);
    }

    @Test
    void looksAgainInTheLogWhereOtherParametersMadeAState() {
        log.notes(Colleagues.ANA, Colleagues.BEN, TODAY);
        log.notes(Colleagues.BEN, Colleagues.ANA, TODAY);
        var state = grown(TODAY);
        states.keep(
                TIE,
                new TieState(
                        0,
                        state.conversations(),
                        state.weeks(),
                        state.first(),
                        state.last(),
                        state.timing(),
                        state.length(),
                        state.depth()));

        find(false, TODAY);

        assertThat(considered).as("there is one conversation").isEmpty();
        assertThat(states.find(TIE)).isEqualTo(TieFilter.IN_USE.replay(List.of(SharedConversation.on(TODAY))));
    }

    @Test
    void chanceDecidesOnceAboutEachTieOfFourConversations() {
        states.keep(TIE, TieStatesContract.state(4, TODAY));
        states.keep(OTHER, TieStatesContract.state(3, TODAY));
        find(false, TODAY);
        assertThat(drawn()).isEmpty();

        find(true, TODAY);
        assertThat(drawn()).containsExactly(TIE);
    }

    private List<Tie> drawn() {
        return states.talkedSince(HERE, LocalDate.EPOCH, 1, null, 9_999).stream()
                .filter(TieStates.Watched::drawn)
                .map(TieStates.Watched::tie)
                .toList();
    }

    @Test
    void chanceTakesAboutFiveInAHundredOnSomeDayOfTheNextSixty() {
        var dice = new SplittableRandom(3);
        Set<LocalDate> days = new HashSet<>();
        int taken = 0;
        for (int i = 0; i < 20_000; i++) {
            var day = Draw.after(TODAY, dice);
            taken += day.isPresent() ? 1 : 0;
            day.ifPresent(days::add);
        }
        assertThat(taken).isBetween(900, 1_100);
        assertThat(days)
                .hasSize(Draw.DAYS)
                .allMatch(day -> day.isAfter(TODAY) && !day.isAfter(TODAY.plusDays(Draw.DAYS)));
    }

    @Test
    void offersWhatChanceChoseOnceWhateverTheDetectorSays() {
        var casual = casual(TODAY);
        var tipped = grown(TODAY);
        states.keep(TIE, casual);
        states.keep(OTHER, tipped);
        states.draw(HERE, Map.of(TIE, Optional.of(TODAY), OTHER, Optional.of(TODAY.minusDays(1))));

        find(true, TODAY);
        assertThat(considered).containsExactly(found(TIE, Origin.CHANCE, casual), found(OTHER, Origin.CHANCE, tipped));

        considered.clear();
        find(true, TODAY.plusDays(1));
        assertThat(considered).containsExactly(found(OTHER, Origin.DETECTOR, tipped));
    }

    /// Else those that tip before their day would be missing in what chance says of all ties.
    @Test
    void theDetectorLeavesAloneWhatWaitsForItsDayByChance() {
        states.keep(TIE, grown(TODAY));
        finding.find(HERE, true, () -> 0, at(TODAY));
        assertThat(drawn()).containsExactly(TIE);
        assertThat(considered).as("drawn this very night").isEmpty();
        states.keep(OTHER, grown(TODAY));
        states.draw(HERE, Map.of(OTHER, Optional.of(TODAY.plusDays(9))));

        find(true, TODAY.plusDays(1));
        assertThat(considered).extracting(GrownTie::tie, GrownTie::origin).containsExactly(tuple(TIE, Origin.CHANCE));

        considered.clear();
        find(false, TODAY.plusDays(2));
        assertThat(considered)
                .as("where nobody is asked by chance it waits for nothing")
                .extracting(GrownTie::tie)
                .contains(OTHER);
    }

    @Test
    void waitsForTheDayThatChanceChose() {
        states.keep(TIE, casual(TODAY));
        states.draw(HERE, Map.of(TIE, Optional.of(TODAY.plusDays(1))));
        find(true, TODAY);
        assertThat(considered).isEmpty();

        find(true, TODAY.plusDays(1));
        assertThat(considered).hasSize(1);
    }

    @Test
    void asksNobodyByChanceWhereThatIsOff() {
        states.keep(TIE, casual(TODAY));
        states.draw(HERE, Map.of(TIE, Optional.of(TODAY)));
        find(false, TODAY);
        assertThat(considered).isEmpty();
    }

    /// They are asked in a time in which they talk, or not at all.
    @Test
    void waitsUntilTheTwoTalkAgain() {
        states.keep(TIE, casual(TODAY.minusDays(60)));
        states.draw(HERE, Map.of(TIE, Optional.of(TODAY)));
        find(true, TODAY);
        assertThat(considered).isEmpty();

        states.keep(TIE, casual(TODAY.plusDays(9)));
        find(true, TODAY.plusDays(9));
        assertThat(considered).hasSize(1);
    }

    @Test
    void aCrashBetweenPagesLosesNothing() {
        states.keep(TIE, casual(TODAY));
        states.keep(OTHER, grown(TODAY));
        states.draw(HERE, Map.of(TIE, Optional.of(TODAY)));
        var broken = new FindGrownTies(states, new FollowTies(states, log.ties, new ViewsInMemory()), (_, _) -> {
            throw new IllegalStateException("crash");
        });
        assertThatThrownBy(() -> find(broken, true, TODAY)).hasMessage("crash");

        find(true, TODAY);
        assertThat(considered).extracting(GrownTie::origin).containsExactly(Origin.CHANCE, Origin.DETECTOR);
    }
}
