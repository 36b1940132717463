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

        assertThat(members().of(COFFEE))
                .isEqualTo(Map.of(ANA, new Turn(2, false, false), BEN, new Turn(0, true, false)));
        assertThat(members().of(LUNCH)).isEmpty();

        members().keep(COFFEE, Map.of(ANA, 0, BEN, 1), Set.of());

        assertThat(members().of(COFFEE, BEN)).isEqualTo(new Turn(1, false, false));
    }

    @Test
    default void remembersWhoSkipsUntilTheyHave() {
        members().skipNext(COFFEE, ANA, true);
        members().skipNext(COFFEE, BEN, true);
        members().skipNext(COFFEE, BEN, false);
        assertThat(members().of(COFFEE, ANA).skipsNext()).isTrue();
        assertThat(members().of(COFFEE, BEN).skipsNext()).isFalse();

        members().keep(COFFEE, Map.of(ANA, 1), Set.of(ANA));
        assertThat(members().of(COFFEE, ANA)).isEqualTo(new Turn(1, true, true));

        members().haveSkipped(COFFEE, List.of(ANA));
        assertThat(members().of(COFFEE, ANA)).isEqualTo(new Turn(1, true, false));
    }

    @Test
    default void forgetsAPersonInTheirWorkspaceOnly() {
        members().skipNext(COFFEE, ANA, true);
        members().skipNext(LUNCH, ANA, true);
        members().skipNext(OTHERS, ANA, true);
        members().skipNext(COFFEE, BEN, true);

        members().forget(COFFEE.workspace(), ANA);

        assertThat(members().of(COFFEE)).containsOnlyKeys(BEN);
        assertThat(members().of(LUNCH)).isEmpty();
        assertThat(members().of(OTHERS)).containsOnlyKeys(ANA);
    }
}
