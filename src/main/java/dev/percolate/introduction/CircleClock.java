package dev.percolate.introduction;

import java.time.ZoneId;
import java.util.Optional;

/// On whose clock the days of a circle are counted, for a feature above that knows it.
public interface CircleClock {
    Optional<ZoneId> of(Circle circle);
}
