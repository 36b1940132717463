package dev.percolate.introduction;

import static dev.percolate.introduction.IntroductionsContract.ANA;
import static dev.percolate.introduction.IntroductionsContract.BEN;
import static dev.percolate.introduction.IntroductionsContract.COFFEE;
import static dev.percolate.introduction.IntroductionsContract.ELSEWHERE;
import static dev.percolate.introduction.IntroductionsContract.FIRST;
import static dev.percolate.introduction.IntroductionsContract.HERE;
import static dev.percolate.introduction.IntroductionsContract.NOW;
import static dev.percolate.introduction.IntroductionsContract.introduction;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.CheckIns.Due;
import dev.percolate.introduction.Report.Length;
import dev.percolate.introduction.Report.Met;
import dev.percolate.workspace.PersonId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public interface CheckInsContract {
    Instant SOON = NOW.plus(Duration.ofDays(7));
    Report AN_HOUR = new Report(Met.YES, Length.LONGER);

    Introductions introductions();

    CheckIns checkIns();

    @BeforeEach
    default void together() {
        introductions().open(introduction(FIRST, COFFEE, ANA, BEN));
        introductions().end(HERE, FIRST, new Stage.Together(NOW, null));
    }

    @Test
    default void isDueInOrder() {
        checkIns().plan(HERE, FIRST, BEN, SOON);
        checkIns().plan(HERE, FIRST, ANA, SOON.plusSeconds(1));
        var bens = new Due(HERE, FIRST, BEN, SOON);
        var anas = new Due(HERE, FIRST, ANA, SOON.plusSeconds(1));

        assertThat(checkIns().nextDue()).contains(SOON);
        assertThat(checkIns().due(SOON, null, 9)).containsExactly(bens);
        assertThat(checkIns().due(SOON.plusSeconds(1), null, 9)).containsExactly(bens, anas);
        assertThat(checkIns().due(SOON.plusSeconds(1), null, 1)).containsExactly(bens);
        assertThat(checkIns().due(SOON.plusSeconds(1), bens, 9)).containsExactly(anas);
    }

    @Test
    default void asksOnceForEachPlan() {
        checkIns().plan(HERE, FIRST, ANA, SOON);
        var due = new Due(HERE, FIRST, ANA, SOON);

        assertThat(checkIns().asked(due)).isTrue();
        assertThat(checkIns().asked(due)).isFalse();

        assertThat(checkIns().timesAsked(HERE, FIRST, ANA)).isEqualTo(1);
        assertThat(checkIns().timesAsked(HERE, FIRST, BEN)).isZero();
        assertThat(checkIns().nextDue()).isEmpty();
    }

    @Test
    default void aLaterPlanReplacesTheFirst() {
        checkIns().plan(HERE, FIRST, ANA, SOON);
        checkIns().plan(HERE, FIRST, ANA, SOON.plusSeconds(60));

        assertThat(checkIns().asked(new Due(HERE, FIRST, ANA, SOON))).isFalse();
        assertThat(checkIns().nextDue()).contains(SOON.plusSeconds(60));
    }

    @Test
    default void keepsTheLastReportOfEachAndAsksNoMore() {
        checkIns().plan(HERE, FIRST, ANA, SOON);
        checkIns().report(HERE, FIRST, ANA, new Report(Met.PLANNED, null), NOW);
        assertThat(reportOf(ANA)).isEqualTo(new Report(Met.PLANNED, null));
        assertThat(checkIns().nextDue()).isEmpty();

        checkIns().report(HERE, FIRST, ANA, AN_HOUR, NOW);
        assertThat(reportOf(ANA)).isEqualTo(AN_HOUR);
        assertThat(reportOf(BEN)).isNull();

        checkIns().report(HERE, FIRST, ANA, null, NOW);
        assertThat(reportOf(ANA)).isNull();
    }

    @Test
    default void forgetsPlanAndReportOfWhoeverIsForgotten() {
        checkIns().report(HERE, FIRST, ANA, AN_HOUR, NOW);
        checkIns().report(HERE, FIRST, BEN, AN_HOUR, NOW);
        introductions().forget(HERE, ANA);

        assertThat(introductions().find(HERE, FIRST).orElseThrow().othersThan(BEN))
                .extracting(Introduction.Part::report)
                .containsOnlyNulls();
        assertThat(reportOf(BEN)).isEqualTo(AN_HOUR);
    }

    @Test
    default void neverLooksIntoAnotherWorkspace() {
        checkIns().plan(HERE, FIRST, ANA, SOON);
        checkIns().plan(ELSEWHERE, FIRST, ANA, SOON.minusSeconds(1));
        checkIns().report(ELSEWHERE, FIRST, ANA, AN_HOUR, NOW);

        assertThat(checkIns().asked(new Due(ELSEWHERE, FIRST, ANA, SOON))).isFalse();
        assertThat(checkIns().timesAsked(ELSEWHERE, FIRST, ANA)).isZero();
        assertThat(reportOf(ANA)).isNull();
        assertThat(checkIns().due(SOON, null, 9)).contains(new Due(HERE, FIRST, ANA, SOON));
    }

    private Report reportOf(PersonId person) {
        return introductions()
                .find(HERE, FIRST)
                .flatMap(introduction -> introduction.partOf(person))
                .orElseThrow()
                .report();
    }
}
