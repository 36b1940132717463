package dev.percolate.episode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.episode.ThankYou.Invitation;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

public interface ThankYousContract {
    WorkspaceId HERE = new WorkspaceId("T1");
    WorkspaceId ELSEWHERE = new WorkspaceId("T2");
    PersonId ANA = new PersonId("U1ANA");
    PersonId BEN = new PersonId("U2BEN");
    PersonId CHIARA = new PersonId("U3CHIARA");
    Instant NOW = Instant.parse("2026-01-05T09:00:00Z");
    LocalDate DAY = LocalDate.of(2026, 1, 5);

    ThankYous thankYous();

    static ThankYou thankYou(WorkspaceId workspace, int id, PersonId from, PersonId to, LocalDate sentOn) {
        return new ThankYou(
                workspace,
                new UUID(3, id),
                from,
                to,
                new UUID(1, id),
                DAY,
                Invitation.MAY_I_COME_BACK,
                sentOn,
                NOW.plusSeconds(id),
                null);
    }

    private ThankYou thanks(int id, PersonId from, PersonId to, LocalDate sentOn) {
        var thankYou = thankYou(HERE, id, from, to, sentOn);
        assertThat(thankYous().add(thankYou)).isTrue();
        return thankYou;
    }

    @Test
    default void keepsAllOfIt() {
        var thankYou = thanks(1, ANA, BEN, DAY);

        assertThat(thankYous().find(HERE, thankYou.id())).contains(thankYou);
        assertThat(thankYous().add(thankYou)).as("twice").isFalse();
        assertThat(thankYous().find(HERE, new UUID(7, 7))).isEmpty();
    }

    @Test
    default void keepsOneADayFromOneToAnother() {
        thanks(1, ANA, BEN, DAY);

        assertThat(thankYous().add(thankYou(HERE, 2, ANA, BEN, DAY))).isFalse();
        thanks(3, ANA, BEN, DAY.plusDays(1));
        thanks(4, BEN, ANA, DAY);
        thanks(5, ANA, CHIARA, DAY);
    }

    @Test
    default void readsThemLatestFirst() {
        var first = thanks(1, ANA, BEN, DAY);
        var back = thanks(2, BEN, ANA, DAY);
        var third = thanks(3, ANA, CHIARA, DAY);

        assertThat(thankYous().ofTie(new Tie(HERE, ANA, BEN))).containsExactly(back, first);
        assertThat(thankYous().sentBy(HERE, ANA, 9)).containsExactly(third, first);
        assertThat(thankYous().sentBy(HERE, ANA, 1)).containsExactly(third);
        assertThat(thankYous().known(HERE, ANA)).containsExactlyInAnyOrder(BEN, CHIARA);
    }

    @Test
    default void arrivesOnce() {
        var thankYou = thanks(1, ANA, BEN, DAY);
        assertThat(thankYous().arrivedAt(HERE, BEN, 9)).isEmpty();

        assertThat(thankYous().arrived(HERE, thankYou.id(), NOW.plusSeconds(60)))
                .isTrue();
        assertThat(thankYous().arrived(HERE, thankYou.id(), NOW.plusSeconds(90)))
                .isFalse();

        assertThat(thankYous().arrivedAt(HERE, BEN, 9))
                .extracting(ThankYou::arrivedAt)
                .containsExactly(NOW.plusSeconds(60));
        assertThat(thankYous().arrivedAt(HERE, ANA, 9)).isEmpty();
    }

    @Test
    default void forgetsThoseOfBothWays() {
        thanks(1, ANA, BEN, DAY);
        thanks(2, BEN, CHIARA, DAY);
        var others = thanks(3, ANA, CHIARA, DAY);

        thankYous().forget(HERE, BEN);

        assertThat(thankYous().sentBy(HERE, ANA, 9)).containsExactly(others);
        assertThat(thankYous().sentBy(HERE, BEN, 9)).isEmpty();
        assertThat(thankYous().known(HERE, BEN)).isEmpty();
    }

    @Test
    default void neverLooksIntoAnotherWorkspace() {
        var elsewhere = thankYou(ELSEWHERE, 1, ANA, BEN, DAY);
        assertThat(thankYous().add(elsewhere)).isTrue();
        var here = thanks(1, ANA, BEN, DAY);

        thankYous().arrived(HERE, here.id(), NOW);
        assertThat(thankYous().ofTie(new Tie(HERE, ANA, BEN))).hasSize(1);
        thankYous().forget(HERE, ANA);

        assertThat(thankYous().find(ELSEWHERE, elsewhere.id())).contains(elsewhere);
        assertThat(thankYous().sentBy(HERE, ANA, 9)).isEmpty();
        assertThat(thankYous().arrivedAt(HERE, BEN, 9)).isEmpty();
        assertThat(thankYous().known(HERE, ANA)).isEmpty();
    }
}
