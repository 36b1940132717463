package dev.percolate.introduction;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The working minutes any two of many people share, counted once for each two zones.
final class SharedZones {
    private static final int UNKNOWN = -1;

    private final int[] zoneOf;
    private final List<ZoneId> zones = new ArrayList<>();
    private final @Nullable Integer[][] minutes;
    private final Instant now;

    SharedZones(List<? extends @Nullable ZoneId> zoneOfEach, Instant now) {
        Map<ZoneId, Integer> numbers = new HashMap<>();
        this.now = now;
        this.zoneOf = zoneOfEach.stream()
                .mapToInt(zone -> zone == null ? UNKNOWN : numbers.computeIfAbsent(zone, this::number))
                .toArray();
        this.minutes = new @Nullable Integer[zones.size()][zones.size()];
    }

    private int number(ZoneId zone) {
        zones.add(zone);
        return zones.size() - 1;
    }

    /// Null where the zone of one is unknown.
    @Nullable
    Integer minutes(int one, int other) {
        int zone = Math.min(zoneOf[one], zoneOf[other]);
        int otherZone = Math.max(zoneOf[one], zoneOf[other]);
        if (zone == UNKNOWN) {
            return null;
        }
        Integer known = minutes[zone][otherZone];
        if (known == null) {
            known = SharedHours.minutes(zones.get(zone), zones.get(otherZone), now);
            minutes[zone][otherZone] = known;
        }
        return known;
    }
}
