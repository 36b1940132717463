package dev.percolate.episode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

public interface AsksContract {
    WorkspaceId HERE = new WorkspaceId("T1");
    WorkspaceId ELSEWHERE = new WorkspaceId("T2");
    PersonId ANA = new PersonId("U1ANA");
    PersonId BEN = new PersonId("U2BEN");
    PersonId CHIARA = new PersonId("U3CHIARA");
    Instant NOW = Instant.parse("2026-01-05T09:00:00Z");

    Asks asks();

    private static Ask ask(WorkspaceId workspace, int id, PersonId from, PersonId to) {
        return new Ask(
                workspace,
                new UUID(2, id),
                from,
                to,
                new UUID(1, id),
                LocalDate.of(2026, 1, 4),
                NOW.plusSeconds(id),
                null,
                null,
                null);
    }

    private Ask asked(int id, PersonId from, PersonId to) {
        var ask = ask(HERE, id, from, to);
        assertThat(asks().add(ask)).isTrue();
        return ask;
    }

    @Test
    default void keepsAllOfItOnceForAView() {
        var ask = asked(1, ANA, BEN);

        assertThat(asks().add(ask)).isFalse();
        assertThat(asks().find(HERE, ask.id())).contains(ask);
        assertThat(asks().about(HERE, ANA, ask.view())).contains(ask);
        assertThat(asks().about(HERE, BEN, ask.view())).isEmpty();
        assertThat(asks().find(HERE, new UUID(7, 7))).isEmpty();
    }

    @Test
    default void countsWhatOneAskedLatestFirst() {
        var first = asked(1, ANA, BEN);
        var second = asked(2, ANA, CHIARA);
        var third = asked(3, ANA, BEN);
        asked(4, BEN, ANA);

        assertThat(asks().between(HERE, ANA, BEN)).containsExactly(third, first);
        assertThat(asks().askedBy(HERE, ANA, 9)).containsExactly(third, second, first);
        assertThat(asks().askedBy(HERE, ANA, 1)).containsExactly(third);
    }

    @Test
    default void isThereOnceItHasArrivedSetAsideOrNot() {
        var ask = asked(1, ANA, BEN);
        assertThat(asks().arrivedAt(HERE, BEN, Instant.EPOCH)).isEmpty();

        asks().arrived(HERE, ask.id(), NOW.plusSeconds(60));
        asks().arrived(HERE, ask.id(), NOW.plusSeconds(90));

        assertThat(asks().arrivedAt(HERE, BEN, NOW.plusSeconds(59)))
                .extracting(Ask::arrivedAt)
                .containsExactly(NOW.plusSeconds(60));
        assertThat(asks().arrivedAt(HERE, BEN, NOW.plusSeconds(60))).isEmpty();
        assertThat(asks().arrivedAt(HERE, ANA, Instant.EPOCH)).isEmpty();
        asks().setAside(HERE, ask.id(), NOW.plusSeconds(99));
        assertThat(asks().arrivedAt(HERE, BEN, Instant.EPOCH)).hasSize(1);
        assertThat(asks().find(HERE, ask.id())).map(Ask::setAsideAt).contains(NOW.plusSeconds(99));
    }

    @Test
    default void keepsThatOneWasTakenBack() {
        var ask = asked(1, ANA, BEN);
        var other = asked(2, ANA, BEN);
        asks().withdraw(ask, NOW.plusSeconds(60));
        asks().withdraw(ask, NOW.plusSeconds(90));

        assertThat(asks().find(HERE, ask.id())).map(Ask::withdrawnAt).contains(NOW.plusSeconds(60));
        assertThat(asks().find(HERE, other.id())).contains(other);
        assertThat(asks().between(HERE, ANA, BEN)).hasSize(2);
        assertThat(asks().add(ask)).isFalse();
    }

    @Test
    default void forgetsWhatOneAskedAndWasAsked() {
        asked(1, ANA, BEN);
        asked(2, BEN, CHIARA);
        var others = asked(3, ANA, CHIARA);

        asks().forget(HERE, BEN);

        assertThat(asks().askedBy(HERE, ANA, 9)).containsExactly(others);
        assertThat(asks().askedBy(HERE, BEN, 9)).isEmpty();
    }

    @Test
    default void neverLooksIntoAnotherWorkspace() {
        var elsewhere = ask(ELSEWHERE, 1, ANA, BEN);
        assertThat(asks().add(elsewhere)).isTrue();
        var here = asked(1, ANA, BEN);

        asks().arrived(HERE, here.id(), NOW);
        asks().setAside(HERE, here.id(), NOW);
        asks().withdraw(here, NOW);
        asks().forget(HERE, ANA);

        assertThat(asks().find(ELSEWHERE, elsewhere.id())).contains(elsewhere);
        assertThat(asks().about(HERE, ANA, elsewhere.view())).isEmpty();
        assertThat(asks().between(HERE, ANA, BEN)).isEmpty();
        assertThat(asks().askedBy(HERE, ANA, 9)).isEmpty();
    }
}
