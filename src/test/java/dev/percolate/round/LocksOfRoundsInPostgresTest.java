package dev.percolate.round;

import static dev.percolate.introduction.CoffeeChannel.COFFEE;
import static dev.percolate.introduction.CoffeeChannel.WORKSPACE;
import static dev.percolate.round.CoffeeRounds.FORTNIGHTLY;
import static dev.percolate.round.CoffeeRounds.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.round.LookAfterRounds.Tended;
import dev.percolate.round.Manner.Way;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/// Those who hold the same rows hold them in the same order: none waits for another who waits for it.
final class LocksOfRoundsInPostgresTest extends RoundsInPostgresAtWork {
    private static final int PEOPLE = 4;
    private static final Instant SUNDAY = MONDAY.minus(Duration.ofDays(1));

    @Inject
    private BeginRound beginning;

    @Inject
    private ChooseIntroductions choosing;

    @Inject
    private GiveNotices giving;

    @Test
    void roundsAreStoppedWhileANoticeIsJustBeingDelivered() throws Exception {
        noticesWait();

        var stopped = whileAnotherHolds(
                "outbox_message where once_key like 'round.notice/%'",
                () -> lookingAfter.stop(COFFEE, keeper(), SUNDAY), "round_notice");

        assertThat(stopped).isInstanceOf(Tended.Kept.class);
        assertThat(count("round_notice")).isZero();
        assertThat(count("outbox_message where end_reason = 'withdrawn'")).isEqualTo(PEOPLE);
    }

    @Test
    void lessIsArrangedWhileANoticeIsJustBeingDelivered() throws Exception {
        noticesWait();
        var seen = lookingAfter.look(COFFEE, keeper());

        var kept = whileAnotherHolds(
                "outbox_message where once_key like 'round.notice/%'",
                () -> lookingAfter.setUp(COFFEE, keeper(), FORTNIGHTLY, arrangement(seen), SUNDAY), "round_notice");

        assertThat(kept).isInstanceOf(Tended.Kept.class);
        assertThat(count("round_notice")).isZero();
    }

    @Test
    void whatWasChosenIsKeptWhileSomebodyErasesTheirData() throws Exception {
        tendedAndJoinedBy(PEOPLE);
        beginning.begin(COFFEE, MONDAY);

        whileAnotherHolds(
                "circle_member",
                () -> {
                    choosing.choose(rounds.find(COFFEE, 1).orElseThrow(), MONDAY);
                    return true;
                },
                "tended_circle");

        assertThat(count("round_choice")).isEqualTo(PEOPLE / 2);
    }

    private void noticesWait() {
        tendedAndJoinedBy(PEOPLE);
        var straightAway = new RoundWish(
                FORTNIGHTLY.rhythm(),
                FORTNIGHTLY.hour(),
                FORTNIGHTLY.zone(),
                FORTNIGHTLY.size(),
                null,
                new Manner(Manner.USUAL.who(), Way.STRAIGHT_AWAY, Manner.USUAL.terms()));
        lookingAfter.setUp(COFFEE, keeper(), straightAway, arrangement(lookingAfter.look(COFFEE, keeper())), SUNDAY);
        giving.run(SUNDAY);
        assertThat(count("round_notice")).isEqualTo(PEOPLE);
    }

    private static Optional<Arrangement> arrangement(Tended tended) {
        return Optional.of(((Tended.Kept) tended).circle().arrangement());
    }

    private Person keeper() {
        return slack.find(WORKSPACE, new PersonId("U000000")).orElseThrow();
    }

    /// Another transaction holds one row, and takes those of `then` as soon as the task waits for it.
    private <T> T whileAnotherHolds(String row, Callable<T> task, String then) throws Exception {
        try (var other = DelegatingDataSource.unwrapDataSource(database).getConnection();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            other.setAutoCommit(false);
            hold(other, row + " limit 1 for update");
            var doing = threads.submit(task);
            while (!doing.isDone() && count("pg_locks where not granted") == 0) {
                Thread.onSpinWait();
            }
            assertThat(doing.isDone()).isFalse();
            try {
                hold(other, then + " for update nowait");
            } finally {
                other.rollback();
            }
            return doing.get();
        }
    }

    private static void hold(Connection connection, String rows) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select 1 from " + rows);
        }
    }
}
