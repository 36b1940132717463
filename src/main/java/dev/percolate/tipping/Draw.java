package dev.percolate.tipping;

import java.time.LocalDate;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Whether two people may be asked by chance, and when: five in a hundred, on a day of the next sixty. Only what these
/// answer says how common mentoring is among all who talk, and how much of it the detector misses.
final class Draw {
    static final int DAYS = 60;
    private static final int IN_A_HUNDRED = 5;
    private static final int A_HUNDRED = 100;

    private Draw() {}

    static Optional<LocalDate> after(LocalDate today, RandomGenerator dice) {
        return dice.nextInt(A_HUNDRED) < IN_A_HUNDRED
                ? Optional.of(today.plusDays(dice.nextInt(1, DAYS + 1)))
                : Optional.empty();
    }
}
