package dev.percolate.tipping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.episode.Tie;
import dev.percolate.tipping.TieStates.Watched;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

public interface TieStatesContract {
    WorkspaceId HERE = new WorkspaceId("T1");
    WorkspaceId ELSEWHERE = new WorkspaceId("T2");
    PersonId ANA = new PersonId("U1ANA");
    PersonId BEN = new PersonId("U2BEN");
    PersonId CHIARA = new PersonId("U3CHIARA");
    Tie TIE = new Tie(HERE, ANA, BEN);
    LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    TieStates states();

    /// So many, one a week, the last on that day, as long and rated as that.
    static TieState state(int conversations, LocalDate last, double rating) {
        return TieFilter.IN_USE
                .replay(IntStream.range(0, conversations)
                        .mapToObj(week -> SharedConversation.on(last.minusWeeks(week))
                                .lasting(10 * rating)
                                .rated(OptionalDouble.of(rating), OptionalDouble.of(rating)))
                        .toList())
                .orElseThrow();
    }

    static TieState state(int conversations, LocalDate last) {
        return state(conversations, last, 4);
    }

    private List<Watched> since(LocalDate day, int conversations) {
        return states().talkedSince(HERE, day, conversations, null, 99);
    }

    private Watched watched(Tie tie) {
        return states().talkedSince(tie.workspace(), LocalDate.EPOCH, 1, null, 99).stream()
                .filter(one -> one.tie().equals(tie))
                .findFirst()
                .orElseThrow();
    }

    @Test
    default void keepsAllOfItToTheLastBit() {
        for (int conversations : List.of(1, 2, 40, 99)) {
            var state = state(conversations, MONDAY, 1 + conversations % 5);
            states().keep(TIE, state);
            assertThat(states().find(TIE)).contains(state);
            assertThat(watched(TIE)).isEqualTo(new Watched(TIE, MONDAY, state, false, null));
        }
    }

    @Test
    default void keepsABeliefThatIsNearlyCertain() {
        var often = TieFilter.IN_USE
                .replay(IntStream.range(0, 100)
                        .mapToObj(day -> SharedConversation.on(MONDAY.minusDays(day)))
                        .toList())
                .orElseThrow();
        double least = Double.MIN_NORMAL;
        var certain = Belief.of(List.of(least, least, 1.0, least, least));
        var state = new TieState(1, 100, often.weeks(), MONDAY, MONDAY, certain, certain, often.depth());
        states().keep(TIE, state);
        assertThat(states().find(TIE)).contains(state);
    }

    @Test
    default void isOfOneTieOfOneWorkspace() {
        states().keep(TIE, state(4, MONDAY));
        var elsewhere = new Tie(ELSEWHERE, ANA, BEN);
        assertThat(states().find(elsewhere)).isEmpty();
        assertThat(states().find(new Tie(HERE, ANA, CHIARA))).isEmpty();
        assertThat(states().talkedSince(ELSEWHERE, LocalDate.EPOCH, 1, null, 9)).isEmpty();

        states().keep(elsewhere, state(5, MONDAY));
        states().remove(elsewhere);
        assertThat(states().find(TIE)).contains(state(4, MONDAY));
        assertThat(states().find(elsewhere)).isEmpty();
    }

    @Test
    default void findsThoseThatTalkedLatelyAndOftenEnough() {
        states().keep(TIE, state(4, MONDAY));
        states().keep(new Tie(HERE, ANA, CHIARA), state(9, MONDAY.minusDays(1)));
        states().keep(new Tie(HERE, BEN, CHIARA), state(3, MONDAY.plusDays(1)));

        assertThat(since(MONDAY, 4)).extracting(Watched::tie).containsExactly(TIE);
        assertThat(since(MONDAY.minusDays(1), 4))
                .extracting(Watched::tie)
                .containsExactly(new Tie(HERE, ANA, CHIARA), TIE);
        assertThat(since(MONDAY, 3)).hasSize(2);
        assertThat(since(MONDAY, 5)).isEmpty();
    }

    @Test
    default void readsThemSomeAtATime() {
        for (int i = 10; i < 40; i++) {
            states().keep(new Tie(HERE, ANA, new PersonId("U" + i)), state(4, MONDAY.plusDays(i % 3)));
            states().keep(new Tie(HERE, BEN, new PersonId("U" + i)), state(4, MONDAY));
        }
        List<Watched> all = since(MONDAY, 4);
        assertThat(all).hasSize(60);

        List<Watched> read = new ArrayList<>();
        List<Watched> some = states().talkedSince(HERE, MONDAY, 4, null, 7);
        while (!some.isEmpty()) {
            read.addAll(some);
            some = states().talkedSince(HERE, MONDAY, 4, some.getLast(), 7);
        }
        assertThat(read).isEqualTo(all);
    }

    @Test
    default void chanceDecidesOnce() {
        var other = new Tie(HERE, ANA, CHIARA);
        states().keep(TIE, state(4, MONDAY));
        states().keep(other, state(4, MONDAY));
        states().draw(HERE, Map.of(TIE, Optional.of(MONDAY.plusDays(7)), other, Optional.empty()));
        states().draw(HERE, Map.of(TIE, Optional.empty(), other, Optional.of(MONDAY)));
        states().draw(ELSEWHERE, Map.of(other, Optional.of(MONDAY)));

        states().keep(TIE, state(5, MONDAY.plusDays(1)));

        assertThat(watched(TIE).drawn()).isTrue();
        assertThat(watched(TIE).chance()).isEqualTo(MONDAY.plusDays(7));
        assertThat(watched(other)).isEqualTo(new Watched(other, MONDAY, state(4, MONDAY), true, null));
    }

    @Test
    default void chanceComesOnce() {
        var other = new Tie(HERE, ANA, CHIARA);
        states().keep(TIE, state(4, MONDAY));
        states().keep(other, state(4, MONDAY));
        states().draw(HERE, Map.of(TIE, Optional.of(MONDAY), other, Optional.of(MONDAY)));

        states().spend(ELSEWHERE, Set.of(TIE));
        states().spend(HERE, List.of(TIE));
        states().draw(HERE, Map.of(TIE, Optional.of(MONDAY)));

        assertThat(watched(TIE).drawn()).isTrue();
        assertThat(watched(TIE).chance()).isNull();
        assertThat(watched(other).chance()).isEqualTo(MONDAY);
    }

    @Test
    default void forgetsAllTiesOfAPersonAndNoOthers() {
        states().keep(TIE, state(4, MONDAY));
        states().keep(new Tie(HERE, BEN, CHIARA), state(4, MONDAY));
        states().keep(new Tie(HERE, ANA, CHIARA), state(4, MONDAY));
        states().keep(new Tie(ELSEWHERE, ANA, BEN), state(4, MONDAY));

        states().forget(HERE, BEN);

        assertThat(since(LocalDate.EPOCH, 1)).extracting(Watched::tie).containsExactly(new Tie(HERE, ANA, CHIARA));
        assertThat(states().find(new Tie(ELSEWHERE, ANA, BEN))).isPresent();
    }
}
