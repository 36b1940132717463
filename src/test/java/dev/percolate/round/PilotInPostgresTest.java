package dev.percolate.round;

import static dev.percolate.introduction.CoffeeChannel.COFFEE;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.round.CoffeeRounds.FORTNIGHTLY;
import static dev.percolate.round.CoffeeRounds.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.CountedPeriods;
import dev.percolate.introduction.Totals;
import dev.percolate.round.TendedCircle.Upcoming;
import dev.percolate.workspace.Channel;
import dev.percolate.workspace.Figure;
import dev.percolate.workspace.Figure.Shown;
import dev.percolate.workspace.Person;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

final class PilotInPostgresTest extends RoundsInPostgresAtWork {
    private static final Instant RECAP = Instant.parse("2026-02-16T10:00:00Z");

    @Inject
    private TendedCircles circles;

    @Inject
    private CountedPeriods periods;

    @Inject
    private TellRecaps recaps;

    @Inject
    private TransactionOperations<Connection> transactions;

    @BeforeEach
    void anaTriesRoundsOut() {
        slack.with(new Channel(COFFEE.channel(), "coffee", Channel.Kind.PUBLIC, true, false));
        slack.with(ANA);
        slack.inCharge(ANA.id());
        lookingAfter.tryOut(COFFEE, ANA, FORTNIGHTLY, Optional.empty(), MONDAY.minus(Duration.ofDays(1)));
    }

    @RepeatedTest(3)
    void severalNodesAtOnceCountAndTellOnce() throws Exception {
        atOnce(IntStream.range(0, 3)
                .<Runnable>mapToObj(_ -> () -> recaps.run(RECAP))
                .toList());
        recaps.run(RECAP.plusSeconds(60));

        assertThat(count("counted_period where counted")).isEqualTo(1);
        assertThat(count("outbox_message")).isEqualTo(1);
        assertThat(circles.nextRecap()).isEmpty();
    }

    /// Between their counting somebody may have said that they met.
    @RepeatedTest(5)
    void ofSeveralNodesWithOtherFiguresOneTellsThoseThatAreKept() throws Exception {
        var seen = circles.find(COFFEE).orElseThrow();
        var told = new ConcurrentLinkedQueue<Totals>();
        var keeping = new KeepRecap(circles, periods, new Recaps(told));

        atOnce(IntStream.rangeClosed(1, 3)
                .<Runnable>mapToObj(node -> () -> transactions.executeWrite(_ -> {
                    keeping.keep(seen, figures(5 * node), Optional.of(ANA), RECAP);
                    return node;
                }))
                .toList());

        assertThat(told).hasSize(1);
        assertThat(periods.find(COFFEE, MONDAY)).contains(told.element());
        assertThat(circles.nextRecap()).isEmpty();
    }

    private static Totals figures(int people) {
        return new Totals(
                new Shown(people),
                new Shown(people),
                Figure.HELD,
                Figure.HELD,
                Figure.HELD,
                Figure.HELD,
                new Totals.Mixed.NothingKnown());
    }

    private static void atOnce(List<Runnable> nodes) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var turns = nodes.stream()
                    .map(node -> threads.submit(() -> {
                        start.await();
                        node.run();
                        return true;
                    }))
                    .toList();
            start.countDown();
            for (var turn : turns) {
                turn.get();
            }
        }
    }

    private record Recaps(Queue<Totals> told) implements RoundNews {
        @Override
        public void recap(TendedCircle circle, Totals totals, Person keeper, Instant now) {
            told.add(totals);
        }

        @Override
        public void closed(Round round, OptionalInt introductions, Upcoming next) {}

        @Override
        public void notice(TendedCircle circle, Notice notice, Person reader, Instant now) {}

        @Override
        public void withdrawNotice(Notice notice, Instant now) {}

        @Override
        public void leftOut(TendedCircle circle, Person keeper, Instant missed, Instant now) {}

        @Override
        public void removed(TendedCircle circle, Person keeper, Instant now) {}
    }
}
