package dev.percolate.round;

import static dev.percolate.introduction.CoffeeChannel.COFFEE;
import static dev.percolate.round.CoffeeRounds.MONDAY;

import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How long a large round takes to be chosen, and to be written to the database and the outbox. It asserts
/// nothing about time and is no part of `mvn verify`; README says how to run it and what it said.
final class RoundWritingBenchmark extends RoundsInPostgresAtWork {
    @Inject
    private BeginRound beginning;

    @Inject
    private ChooseIntroductions choosing;

    @ParameterizedTest
    @ValueSource(ints = {1_000, 10_000})
    void measures(int people) {
        tendedAndJoinedBy(people);
        beginning.begin(COFFEE, MONDAY);
        long before = System.nanoTime();
        choosing.choose(rounds.find(COFFEE, 1).orElseThrow(), MONDAY);
        long chosen = System.nanoTime();
        turning.run(MONDAY);
        long written = System.nanoTime();
        System.out.printf(
                "round of %d: chosen and kept in %.1f s; %d introductions and %d messages written in %.1f s; load average %.1f%n",
                people,
                (chosen - before) / 1e9,
                count("introduction"),
                count("outbox_message"),
                (written - chosen) / 1e9,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
