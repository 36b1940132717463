package dev.percolate.tipping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.episode.Tie;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

public interface NamedTiesContract {
    WorkspaceId HERE = new WorkspaceId("T1");
    WorkspaceId ELSEWHERE = new WorkspaceId("T2");
    PersonId ANA = new PersonId("U1ANA");
    PersonId BEN = new PersonId("U2BEN");
    PersonId CHIARA = new PersonId("U3CHIARA");
    Tie TIE = new Tie(HERE, ANA, BEN);
    Tie OTHER = new Tie(HERE, BEN, CHIARA);
    Instant NOW = Instant.parse("2026-01-05T09:00:00Z");

    NamedTies named();

    static NamedTie naming(Tie tie) {
        return new NamedTie(tie, NOW.plusSeconds(60), 7, LocalDate.of(2025, 9, 30));
    }

    @Test
    default void isSeenByNobodyWhileOnlyAgreed() {
        named().agree(TIE, NOW);

        assertThat(named().find(TIE)).isEmpty();
        assertThat(named().of(HERE, List.of(ANA, BEN))).isEmpty();
        assertThat(named().known(HERE, ANA)).containsExactly(BEN);
    }

    @Test
    default void isDueUntilNamed() {
        named().agree(OTHER, NOW.plusSeconds(1));
        named().agree(TIE, NOW);
        named().agree(TIE, NOW.plusSeconds(5));

        assertThat(named().nextDue()).contains(NOW);
        assertThat(named().due(NOW.minusSeconds(1), 9)).isEmpty();
        assertThat(named().due(NOW.plusSeconds(1), 9)).containsExactly(TIE, OTHER);
        assertThat(named().due(NOW.plusSeconds(1), 1)).containsExactly(TIE);
        named().putOff(TIE, NOW.plusSeconds(9));
        assertThat(named().due(NOW.plusSeconds(8), 9)).containsExactly(OTHER);
        assertThat(named().name(naming(TIE))).isTrue();
        assertThat(named().name(naming(OTHER))).isTrue();
        assertThat(named().nextDue()).isEmpty();
        assertThat(named().due(NOW.plusSeconds(99), 9)).isEmpty();
    }

    @Test
    default void isNamedOnce() {
        assertThat(named().name(naming(TIE))).as("nobody agreed").isFalse();
        named().agree(TIE, NOW);

        assertThat(named().name(naming(TIE))).isTrue();
        assertThat(named().name(naming(TIE))).isFalse();
        named().agree(TIE, NOW);
        named().putOff(TIE, NOW);
        named().takeBack(TIE);

        assertThat(named().find(TIE)).contains(naming(TIE));
        assertThat(named().nextDue()).isEmpty();
        assertThat(named().of(HERE, List.of(ANA))).containsExactly(naming(TIE));
        assertThat(named().of(HERE, List.of(BEN, ANA))).containsExactly(naming(TIE));
        assertThat(named().of(HERE, List.of(CHIARA))).isEmpty();
    }

    @Test
    default void isAsIfNeverOnceTakenBack() {
        named().agree(TIE, NOW);
        named().takeBack(TIE);

        assertThat(named().name(naming(TIE))).isFalse();
        assertThat(named().known(HERE, ANA)).isEmpty();
        named().agree(TIE, NOW.plusSeconds(3));
        assertThat(named().nextDue()).contains(NOW.plusSeconds(3));
    }

    @Test
    default void forgetsAgreedAndNamed() {
        named().agree(TIE, NOW);
        named().agree(OTHER, NOW);
        named().name(naming(OTHER));

        named().forget(HERE, BEN);

        assertThat(named().known(HERE, BEN)).isEmpty();
        assertThat(named().of(HERE, List.of(ANA, BEN, CHIARA))).isEmpty();
        assertThat(named().nextDue()).isEmpty();
    }

    @Test
    default void neverLooksIntoAnotherWorkspace() {
        var elsewhere = new Tie(ELSEWHERE, ANA, BEN);
        named().agree(elsewhere, NOW);
        named().agree(TIE, NOW);

        assertThat(named().name(naming(TIE))).isTrue();
        assertThat(named().find(elsewhere)).isEmpty();
        assertThat(named().name(naming(elsewhere))).isTrue();
        named().forget(HERE, ANA);

        assertThat(named().of(ELSEWHERE, List.of(ANA))).containsExactly(naming(elsewhere));
        assertThat(named().of(HERE, List.of(ANA, BEN))).isEmpty();
    }
}
