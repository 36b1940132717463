package dev.percolate.outbox;

import static dev.percolate.outbox.Fixtures.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SeatsTest {
    private final Seats seats = new Seats();

    @Test
    void whoWaitsLooksAgainOnceHalfOfTheSeatsAreEmpty() {
        int taken = seats.take(ACME);
        assertThat(IntStream.range(0, taken).mapToObj(one -> seats.giveBack(ACME, 1)))
                .containsExactlyElementsOf(IntStream.range(0, taken)
                        .mapToObj(one -> one == taken / 2 - 1)
                        .toList());
    }
}
