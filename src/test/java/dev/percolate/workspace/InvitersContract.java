package dev.percolate.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

public interface InvitersContract {
    WorkspaceId HERE = new WorkspaceId("T1");
    WorkspaceId ELSEWHERE = new WorkspaceId("T2");
    PersonId ANA = new PersonId("U1ANA");
    PersonId BEN = new PersonId("U2BEN");
    ChannelId COFFEE = new ChannelId("C1COFFEE");
    ChannelId MENTORING = new ChannelId("C2MENTOR");
    Instant NOW = Instant.parse("2026-01-05T09:00:00Z");

    Inviters inviters();

    @Test
    default void knowsTheLastOneOfAChannel() {
        assertThat(inviters().of(HERE, COFFEE)).isEmpty();
        assertThat(inviters().keep(HERE, invitation(COFFEE, ANA, 0))).isTrue();
        assertThat(inviters().of(HERE, COFFEE)).contains(ANA);

        assertThat(inviters().keep(HERE, invitation(COFFEE, BEN, 1))).isTrue();
        assertThat(inviters().of(HERE, COFFEE)).contains(BEN);
        assertThat(inviters().by(HERE, ANA)).isEmpty();
    }

    @Test
    default void takesWhatComesAgainOrLateForNothingNew() {
        inviters().keep(HERE, invitation(COFFEE, BEN, 1));

        assertThat(inviters().keep(HERE, invitation(COFFEE, BEN, 1))).isFalse();
        assertThat(inviters().keep(HERE, invitation(COFFEE, ANA, 0))).isFalse();
        assertThat(inviters().of(HERE, COFFEE)).contains(BEN);
    }

    @Test
    default void tellsSomebodyWhereTheyBroughtItIn() {
        inviters().keep(HERE, invitation(MENTORING, ANA, 1));
        inviters().keep(HERE, invitation(COFFEE, ANA, 0));

        assertThat(inviters().by(HERE, ANA)).containsExactly(invitation(COFFEE, ANA, 0), invitation(MENTORING, ANA, 1));
    }

    @Test
    default void removesThatOfAChannelAndForgetsThoseOfAPerson() {
        inviters().keep(HERE, invitation(COFFEE, ANA, 0));
        inviters().keep(HERE, invitation(MENTORING, BEN, 0));

        inviters().remove(HERE, COFFEE);
        inviters().forget(HERE, BEN);
        inviters().forget(HERE, BEN);

        assertThat(inviters().of(HERE, COFFEE)).isEmpty();
        assertThat(inviters().of(HERE, MENTORING)).isEmpty();
    }

    @Test
    default void neverLooksIntoAnotherWorkspace() {
        inviters().keep(HERE, invitation(COFFEE, ANA, 1));
        inviters().keep(ELSEWHERE, invitation(COFFEE, BEN, 0));

        assertThat(inviters().of(HERE, COFFEE)).contains(ANA);
        assertThat(inviters().of(ELSEWHERE, COFFEE)).contains(BEN);
        assertThat(inviters().by(ELSEWHERE, ANA)).isEmpty();
        inviters().remove(ELSEWHERE, COFFEE);
        inviters().forget(ELSEWHERE, ANA);
        assertThat(inviters().of(HERE, COFFEE)).contains(ANA);
    }

    private static Invitation invitation(ChannelId channel, PersonId inviter, int hours) {
        Instant at = NOW.plus(Duration.ofHours(hours));
        return new Invitation(channel, inviter, at, at.plusSeconds(7));
    }
}
