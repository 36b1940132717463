package dev.percolate.round;

import dev.percolate.schedule.FailureName;
import dev.percolate.schedule.Routine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Begins the rounds whose time has come, and takes every round that goes on to its next step.
@Singleton
final class TurnRounds implements Routine {
    private static final Logger LOG = LoggerFactory.getLogger(TurnRounds.class);
    private static final int AT_A_TIME = 100;

    private final TendedCircles circles;
    private final Rounds rounds;
    private final BeginRound beginning;
    private final TakeStep steps;

    TurnRounds(TendedCircles circles, Rounds rounds, BeginRound beginning, TakeStep steps) {
        this.circles = circles;
        this.rounds = rounds;
        this.beginning = beginning;
        this.steps = steps;
    }

    @Override
    public String name() {
        return "round.turn";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    @Override
    public Optional<Instant> nextDue(Instant now) {
        return Stream.of(circles.nextDue(), rounds.nextDue())
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    /// Nothing in it depends on what anybody answered: each step has its hour when the round begins.
    @Override
    public Optional<String> inWords() {
        return Optional.of("A round of introductions takes its next step");
    }

    @Override
    public void run(Instant now) {
        beginAll(now);
        turnAll(now);
    }

    private void beginAll(Instant now) {
        TendedCircles.@Nullable Due last = null;
        List<TendedCircles.Due> due;
        do {
            due = circles.due(now, last, AT_A_TIME);
            due.forEach(one -> begin(one, now));
            last = due.isEmpty() ? last : due.getLast();
        } while (due.size() == AT_A_TIME);
    }

    /// One that cannot begin just now stays due and keeps no other waiting.
    private void begin(TendedCircles.Due due, Instant now) {
        try {
            beginning.begin(due.circle(), now);
        } catch (RuntimeException e) {
            LOG.warn("no round begins yet in {}: {}", due.circle(), FailureName.of(e));
        }
    }

    private void turnAll(Instant now) {
        Rounds.@Nullable Due last = null;
        List<Rounds.Due> due;
        do {
            due = rounds.due(now, last, AT_A_TIME);
            due.forEach(one -> turn(one, now));
            last = due.isEmpty() ? last : due.getLast();
        } while (due.size() == AT_A_TIME);
    }

    private void turn(Rounds.Due due, Instant now) {
        try {
            steps.takeAllDue(due.circle(), due.number(), now);
        } catch (RuntimeException e) {
            LOG.warn("round {} of {} waits: {}", due.number(), due.circle(), FailureName.of(e));
        }
    }
}
