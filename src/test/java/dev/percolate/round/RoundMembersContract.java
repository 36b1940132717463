package dev.percolate.round;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.Circle;
import dev.percolate.round.RoundMembers.Turn;
import dev.percolate.workspace.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

public interface RoundMembersContract {
    Circle COFFEE = TendedCirclesContract.COFFEE;
    Circle LUNCH = TendedCirclesContract.LUNCH;
    Circle OTHERS = TendedCirclesContract.OTHERS;
    PersonId ANA = TendedCirclesContract.ANA;
    PersonId BEN = TendedCirclesContract.BEN;

    RoundMembers members();

    @Test
    default void remembersNothingOfWhoeverIsNew() {
        assertThat(members().of(COFFEE)).isEmpty();
        assertThat(members().of(COFFEE, ANA)).isEqualTo(Turn.NEW);
    }

    @Test
    default void remembersWhatIsOwedAndWhoWasInThree() {
        members().keep(COFFEE, Map.of(ANA, 2, BEN, 0), Set.of(BEN));

        assertThat(members().of(COFFEE)).isEqualTo(Map.of(ANA, new Turn(2, false, 0), BEN, new Turn(0, true, 0)));
        assertThat(members().of(LUNCH)).isEmpty();

        members().keep(COFFEE, Map.of(ANA, 0, BEN, 1), Set.of());

        assertThat(members().of(COFFEE, BEN)).isEqualTo(new Turn(1, false, 0));
    }

    @Test
    default void remembersWhichRoundSomebodyLeavesOut() {
        members().skip(COFFEE, ANA, 4);
        members().skip(COFFEE, BEN, 4);
        members().skip(COFFEE, BEN, 0);
        assertThat(members().of(COFFEE, ANA).skips()).isEqualTo(4);
        assertThat(members().of(COFFEE, BEN).skips()).isZero();

        members().keep(COFFEE, Map.of(ANA, 1), Set.of(ANA));
        assertThat(members().of(COFFEE, ANA)).isEqualTo(new Turn(1, true, 4));
    }

    @Test
    default void forgetsThoseWhoAreInItNoLonger() {
        members().keep(COFFEE, Map.of(ANA, 1, BEN, 2), Set.of());
        members().keep(LUNCH, Map.of(ANA, 1), Set.of());

        members().forget(COFFEE, List.of(ANA));
        members().forget(COFFEE, List.of());

        assertThat(members().of(COFFEE)).containsOnlyKeys(BEN);
        assertThat(members().of(LUNCH)).containsOnlyKeys(ANA);
    }

    @Test
    default void forgetsAPersonInTheirWorkspaceOnly() {
        members().skip(COFFEE, ANA, 4);
        members().skip(LUNCH, ANA, 4);
        members().skip(OTHERS, ANA, 4);
        members().skip(COFFEE, BEN, 4);

        members().forget(COFFEE.workspace(), ANA);

        assertThat(members().of(COFFEE)).containsOnlyKeys(BEN);
        assertThat(members().of(LUNCH)).isEmpty();
        assertThat(members().of(OTHERS)).containsOnlyKeys(ANA);
    }
}
