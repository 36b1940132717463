package dev.percolate.introduction;

import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// On whose clock the days of each circle are counted; UTC where nobody says so.
@Singleton
final class CircleClocks {
    private static final ZoneId UTC = ZoneId.of("UTC");

    private final List<CircleClock> clocks;

    CircleClocks(List<CircleClock> clocks) {
        this.clocks = List.copyOf(clocks);
    }

    ZoneId of(Circle circle) {
        return clocks.stream()
                .map(clock -> clock.of(circle))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(UTC);
    }
}
