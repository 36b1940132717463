package dev.percolate.tipping;

import static dev.percolate.tipping.ReplyTotalsTest.questions;
import static dev.percolate.tipping.TieStatesContract.ELSEWHERE;
import static dev.percolate.tipping.TieStatesContract.HERE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.episode.Tie;
import dev.percolate.tipping.ReadReplies.PastReplies;
import dev.percolate.tipping.ReadReplies.Report;
import dev.percolate.workspace.Figure;
import dev.percolate.workspace.Figure.Shown;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.Quarter;
import dev.percolate.workspace.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class CountRepliesTest {
    private static final Quarter WINTER = new Quarter(2026, 1);
    private static final Instant JANUARY = Instant.parse("2026-01-05T02:00:00Z");
    private static final Instant APRIL = Instant.parse("2026-04-01T00:00:00Z");
    private static final Instant COUNTED = Instant.parse("2026-04-29T00:00:00Z");

    private final ClosedQuestionsInMemory questions = new ClosedQuestionsInMemory();
    private final ReplyQuartersInMemory quarters = new ReplyQuartersInMemory();
    private final SwitchesInMemory switches = new SwitchesInMemory(false);
    private final Looks looks = new LooksInMemory(new TieStatesInMemory());
    private final Set<WorkspaceId> broken = new HashSet<>();
    private final CountReplies counting = new CountReplies(
            looks,
            quarters,
            new CountQuarter(
                    new ClosedQuestions() {
                        @Override
                        public List<ClosedQuestion> closedIn(WorkspaceId workspace, Quarter quarter) {
                            if (broken.contains(workspace)) {
                                throw new IllegalStateException("broken");
                            }
                            return questions.closedIn(workspace, quarter);
                        }

                        @Override
                        public void wipe(WorkspaceId workspace, Quarter quarter) {
                            questions.wipe(workspace, quarter);
                        }
                    },
                    quarters,
                    switches));
    private final ReadReplies reading = new ReadReplies(quarters, switches);

    @BeforeEach
    void looked() {
        looks.looked(HERE, JANUARY);
        switches.turn(HERE, new Switches.Set(true, false), JANUARY);
    }

    private void closed(WorkspaceId workspace, Quarter quarter, List<ClosedQuestion> some) {
        some.forEach(one -> questions.closed(workspace, quarter, one));
    }

    private void closed(Origin origin, Reply reply, int many) {
        closed(HERE, WINTER, questions(origin, reply, many));
    }

    private PastReplies winter(Instant now) {
        return reading.last(HERE, now).quarters().stream()
                .filter(past -> past.quarter().equals(WINTER))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void countsFourWeeksAfterTheEndOfAQuarterAndForgetsWhatWasAnswered() {
        closed(Origin.DETECTOR, Reply.MENTORING, 12);
        closed(Origin.DETECTOR, null, 8);
        closed(Origin.CHANCE, Reply.MENTORING, 6);
        closed(Origin.CHANCE, Reply.LATER, 9);
        assertThat(counting.nextDue(JANUARY)).contains(COUNTED);

        counting.run(COUNTED.minusSeconds(1));
        assertThat(winter(COUNTED.minusSeconds(1))).isEqualTo(new PastReplies.Awaited(WINTER, COUNTED));
        counting.run(COUNTED);

        var past = (PastReplies.Counted) winter(COUNTED);
        assertThat(past.detector().asked()).isEqualTo(new Shown(20));
        assertThat(past.detector().answered()).isEqualTo(new Shown(10));
        assertThat(past.chance().asked()).isEqualTo(new Shown(15));
        assertThat(past.chance().mentoring()).as("all of them answered").isEqualTo(Figure.HELD);
        assertThat(questions.closedIn(HERE, WINTER)).isEmpty();
        assertThat(counting.nextDue(COUNTED)).contains(CountQuarter.countedAt(WINTER.next()));
    }

    @Test
    void neverCountsAgain() {
        closed(Origin.DETECTOR, Reply.LATER, 12);
        counting.run(COUNTED);
        closed(Origin.DETECTOR, Reply.LATER, 40);
        counting.run(COUNTED.plus(Duration.ofDays(30)));

        assertThat(((PastReplies.Counted) winter(COUNTED)).detector().asked()).isEqualTo(new Shown(10));
        assertThat(questions.closedIn(HERE, WINTER))
                .as("nothing that was not counted is wiped")
                .hasSize(40);
    }

    @Test
    void ofTwoNodesThatCountAtOnceOneDoes() {
        var node = new CountQuarter(questions, quarters, switches);
        closed(Origin.DETECTOR, Reply.LATER, 12);
        node.count(HERE, WINTER, COUNTED);
        closed(Origin.DETECTOR, Reply.NEVER_AGAIN, 40);
        node.count(HERE, WINTER, COUNTED);

        assertThat(switches.of(HERE).questions()).isTrue();
        assertThat(questions.closedIn(HERE, WINTER)).hasSize(40);
    }

    @Test
    void catchesUpAfterALongStandstill() {
        closed(HERE, WINTER, questions(Origin.DETECTOR, null, 10));
        closed(HERE, WINTER.next(), questions(Origin.DETECTOR, null, 15));
        counting.run(Instant.parse("2026-12-01T00:00:00Z"));

        assertThat(quarters.since(HERE, WINTER))
                .extracting(one -> one.detector().asked())
                .containsExactly(new Shown(10), new Shown(15), Figure.HELD);
        assertThat(counting.nextDue(JANUARY)).contains(Instant.parse("2027-01-29T00:00:00Z"));
    }

    @Test
    void countsEachWorkspaceForItselfAndOneThatFailsLater() {
        looks.looked(ELSEWHERE, APRIL.minusSeconds(1));
        closed(HERE, WINTER, questions(Origin.DETECTOR, null, 10));
        closed(ELSEWHERE, WINTER, questions(Origin.DETECTOR, null, 15));
        broken.add(HERE);
        counting.run(COUNTED);
        assertThat(quarters.since(ELSEWHERE, WINTER))
                .extracting(one -> one.detector().asked())
                .containsExactly(new Shown(15));
        assertThat(counting.nextDue(COUNTED)).contains(COUNTED);

        broken.clear();
        counting.run(COUNTED.plusSeconds(60));
        assertThat(quarters.since(HERE, WINTER))
                .extracting(one -> one.detector().asked())
                .containsExactly(new Shown(10));
    }

    @Test
    void hasNothingToCountWhereTiesWereNeverLookedAt() {
        var other = new CountReplies(
                new LooksInMemory(new TieStatesInMemory()), quarters, new CountQuarter(questions, quarters, switches));
        assertThat(other.nextDue(COUNTED)).isEmpty();
    }

    @Test
    void stopsAskingWhereMoreThanOneInTenWouldRatherNeverBeAskedAgain() {
        closed(Origin.DETECTOR, Reply.NEVER_AGAIN, 5);
        closed(Origin.DETECTOR, Reply.MENTORING, 44);

        counting.run(COUNTED);

        assertThat(switches.of(HERE).questions()).isFalse();
        assertThat(reading.last(HERE, COUNTED).stoppedFor()).contains(WINTER);

        switches.turn(HERE, new Switches.Set(true, false), COUNTED);
        counting.run(COUNTED.plusSeconds(60));
        assertThat(switches.of(HERE).questions()).as("counted once").isTrue();
    }

    @Test
    void goesOnWhereThatIsOneInTenOrFewer() {
        closed(Origin.DETECTOR, Reply.NEVER_AGAIN, 5);
        closed(Origin.DETECTOR, Reply.MENTORING, 45);
        goesOn();
    }

    @Test
    void goesOnWhereFewerThanThirtyAreClosed() {
        closed(Origin.DETECTOR, Reply.NEVER_AGAIN, 29);
        goesOn();
    }

    /// That it stops would tell of four people what they answered.
    @Test
    void goesOnWhereOnlyAFewSaidSo() {
        closed(Origin.DETECTOR, Reply.NEVER_AGAIN, 4);
        closed(Origin.DETECTOR, Reply.MENTORING, 26);
        goesOn();
    }

    @Test
    void goesOnWhereOneSaidMuchOfIt() {
        var ana = new PersonId("UANA");
        closed(Origin.DETECTOR, Reply.NEVER_AGAIN, 4);
        for (int i = 0; i < 9; i++) {
            var tie = new Tie(HERE, ana, new PersonId("X" + i));
            questions.closed(HERE, WINTER, new ClosedQuestion(ana, tie, Origin.DETECTOR, Reply.NEVER_AGAIN));
        }
        closed(Origin.DETECTOR, Reply.MENTORING, 40);
        goesOn();
    }

    /// Those by chance are few, and say nothing of the detector.
    @Test
    void doesNotCountWhoWasAskedByChance() {
        closed(Origin.CHANCE, Reply.NEVER_AGAIN, 40);
        closed(Origin.DETECTOR, Reply.MENTORING, 40);
        goesOn();
    }

    private void goesOn() {
        counting.run(COUNTED);
        assertThat(switches.of(HERE).questions()).isTrue();
        assertThat(reading.last(HERE, COUNTED).stoppedFor()).isEmpty();
    }

    @Test
    void showsTheLastFourQuartersTheLatestFirst() {
        Report report = reading.last(HERE, COUNTED);
        assertThat(report.quarters())
                .extracting(PastReplies::quarter)
                .containsExactly(WINTER, new Quarter(2025, 4), new Quarter(2025, 3), new Quarter(2025, 2));
        assertThat(report.quarters())
                .as("where nobody was asked, it looks like too few")
                .containsOnly(report.quarters().stream()
                        .map(past -> new PastReplies.Counted(past.quarter(), ReplyTotals.HELD, ReplyTotals.HELD))
                        .toArray(PastReplies[]::new));
    }

    @Test
    void tellsNobodyThatItCounts() {
        assertThat(counting.inWords()).isEmpty();
    }
}
