package dev.percolate.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuarterTest {
    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

    @ParameterizedTest
    @CsvSource({
        "2026-01-01T00:00:00Z,2026,1",
        "2026-03-31T22:59:59Z,2026,1",
        "2026-03-31T23:00:00Z,2026,2",
        "2026-12-31T23:59:59Z,2026,4"
    })
    void isThatOfTheClockOnesDaysAreCountedBy(Instant moment, int year, int number) {
        assertThat(Quarter.of(moment, LISBON)).isEqualTo(new Quarter(year, number));
    }

    @Test
    void beginsEarlierWhereTheSunRisesEarlier() {
        assertThat(new Quarter(2026, 1).begins(AUCKLAND)).isEqualTo("2025-12-31T11:00:00Z");
        assertThat(new Quarter(2026, 1).ends(AUCKLAND)).isEqualTo("2026-03-31T11:00:00Z");
    }

    @Test
    void followsTheOneBefore() {
        var last = new Quarter(2025, 4);
        assertThat(last.next()).isEqualTo(new Quarter(2026, 1));
        assertThat(last.next().previous()).isEqualTo(last);
        assertThat(last.previous()).isEqualTo(new Quarter(2025, 3));
        assertThat(last).isLessThan(last.next()).isGreaterThan(last.previous());
        assertThatThrownBy(() -> new Quarter(2026, 5)).isInstanceOf(IllegalArgumentException.class);
    }
}
