package dev.percolate.round;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What somebody wants the rounds of a circle to be like, see [RoundPlan].
public record RoundWish(
        Rhythm rhythm,
        LocalTime hour,
        ZoneId zone,
        int size,
        @Nullable Holiday holiday,
        Manner manner) {
    /// Weeks go on being counted as they were `before` unless the rhythm is another one. Then the first round
    /// is on the next such day whose hour is still to come, however many weeks lie between two.
    public RoundPlan plan(Optional<RoundPlan> before, Instant now) {
        var from = before.filter(plan -> plan.rhythm().equals(rhythm))
                .map(RoundPlan::from)
                .orElseGet(() -> firstDay(now));
        return new RoundPlan(rhythm, hour, zone, from, size, holiday, manner);
    }

    private LocalDate firstDay(Instant now) {
        LocalDate today = now.atZone(zone).toLocalDate();
        return now.isBefore(today.atTime(hour).atZone(zone).toInstant()) ? today : today.plusDays(1);
    }
}
