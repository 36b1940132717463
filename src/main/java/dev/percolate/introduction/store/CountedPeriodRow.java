package dev.percolate.introduction.store;

import dev.percolate.introduction.Totals;
import dev.percolate.introduction.Totals.Mixed;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("counted_period")
record CountedPeriodRow(
        String workspaceId,
        @Id String channelId,
        Instant fromAt,
        Instant untilAt,
        boolean counted,
        @Nullable Integer people,
        @Nullable Integer proposed,
        @Nullable Integer together,
        @Nullable Integer told,
        @Nullable Integer met,
        @Nullable Integer newPairs,
        boolean departmentsKnown,
        @Nullable Integer placedPairs,
        @Nullable Integer acrossDepartments) {
    Totals totals() {
        return new Totals(
                CountedQuarterRow.figure(people),
                CountedQuarterRow.figure(proposed),
                CountedQuarterRow.figure(together),
                CountedQuarterRow.figure(told),
                CountedQuarterRow.figure(met),
                CountedQuarterRow.figure(newPairs),
                departmentsKnown
                        ? new Mixed.Known(
                                CountedQuarterRow.figure(placedPairs), CountedQuarterRow.figure(acrossDepartments))
                        : new Mixed.NothingKnown());
    }
}
