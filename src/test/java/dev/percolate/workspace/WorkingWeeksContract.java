package dev.percolate.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

public interface WorkingWeeksContract {
    WorkspaceId HERE = new WorkspaceId("T1");
    WorkspaceId ELSEWHERE = new WorkspaceId("T2");
    PersonId ANA = new PersonId("U1ANA");
    PersonId BEN = new PersonId("U2BEN");
    PersonId CHIARA = new PersonId("U3CHIARA");
    Instant NOW = Instant.parse("2026-01-05T09:00:00Z");
    WorkingWeek ODD = new WorkingWeek(Map.of(
            DayOfWeek.SUNDAY, Workers.shift("22:00", "06:15"), DayOfWeek.WEDNESDAY, Workers.shift("07:30", "12:00")));

    WorkingWeeks weeks();

    @Test
    default void tellsOfManyAtOnceAndOnlyOfThoseWhoSaidOne() {
        weeks().keep(HERE, ANA, Workers.TWO_MORNINGS, NOW);
        weeks().keep(HERE, BEN, Workers.NIGHTS, NOW);

        assertThat(weeks().of(HERE, List.of(ANA, BEN, CHIARA)))
                .isEqualTo(Map.of(ANA, Workers.TWO_MORNINGS, BEN, Workers.NIGHTS));
        assertThat(weeks().of(HERE, List.of(CHIARA))).isEmpty();
        assertThat(weeks().of(HERE, List.of())).isEmpty();
    }

    @Test
    default void takesTensOfThousandsAtOnce() {
        weeks().keep(HERE, ANA, ODD, NOW);
        List<PersonId> people = new ArrayList<>(List.of(ANA));
        IntStream.range(0, 50_000).forEach(number -> people.add(new PersonId("U9" + number)));

        assertThat(weeks().of(HERE, people)).isEqualTo(Map.of(ANA, ODD));
    }

    @Test
    default void whoSaidNothingWorksTheUsualWeek() {
        assertThat(weeks().said(HERE, ANA)).isEmpty();
        assertThat(weeks().of(HERE, ANA)).isEqualTo(WorkingWeek.USUAL);
    }

    @Test
    default void whatIsSaidLaterTakesThePlaceOfWhatWasSaidBefore() {
        weeks().keep(HERE, ANA, Workers.TWO_MORNINGS, NOW);
        weeks().keep(HERE, ANA, ODD, NOW.plusSeconds(60));

        assertThat(weeks().said(HERE, ANA)).contains(new WorkingWeeks.Said(ODD, NOW.plusSeconds(60)));
        assertThat(weeks().of(HERE, ANA)).isEqualTo(ODD);
    }

    @Test
    default void forgetsOneOnly() {
        weeks().keep(HERE, ANA, ODD, NOW);
        weeks().keep(HERE, BEN, ODD, NOW);
        weeks().keep(ELSEWHERE, ANA, ODD, NOW);

        weeks().forget(HERE, ANA);
        weeks().forget(HERE, ANA);

        assertThat(weeks().of(HERE, List.of(ANA, BEN))).isEqualTo(Map.of(BEN, ODD));
        assertThat(weeks().of(ELSEWHERE, ANA)).isEqualTo(ODD);
    }

    @Test
    default void neverLooksIntoAnotherWorkspace() {
        weeks().keep(HERE, ANA, ODD, NOW);

        assertThat(weeks().of(ELSEWHERE, List.of(ANA))).isEmpty();
        assertThat(weeks().said(ELSEWHERE, ANA)).isEmpty();
    }
}
