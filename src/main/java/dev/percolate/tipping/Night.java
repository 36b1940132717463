package dev.percolate.tipping;

import dev.percolate.tipping.Looks.Look;
import dev.percolate.workspace.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/// At which minute of each night the ties of a workspace are looked at: between one and five by UTC, since of a
/// workspace no zone is known. Each has its own, so that not all come at once.
final class Night {
    private static final Duration BEGINS = Duration.ofHours(1);
    private static final int MINUTES = 240;

    private Night() {}

    /// At or before `now` where it is due: at once where it has never been, or a night went by without.
    static Instant due(Look look, Instant now) {
        Instant tonight = latest(look.workspace(), now);
        Instant last = look.last();
        return last == null || last.isBefore(tonight) ? tonight : tonight.plus(1, ChronoUnit.DAYS);
    }

    private static Instant latest(WorkspaceId workspace, Instant now) {
        Instant today = today(now)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant()
                .plus(BEGINS)
                .plus(Math.floorMod(workspace.value().hashCode(), MINUTES), ChronoUnit.MINUTES);
        return today.isAfter(now) ? today.minus(1, ChronoUnit.DAYS) : today;
    }

    static LocalDate today(Instant now) {
        return now.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
