package dev.percolate.introduction.store;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.CountedQuarter;
import dev.percolate.introduction.Totals;
import dev.percolate.introduction.Totals.Mixed;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.Figure;
import dev.percolate.workspace.Quarter;
import dev.percolate.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

@MappedEntity("counted_quarter")
record CountedQuarterRow(
        String workspaceId,
        @Id String channelId,
        LocalDate firstDay,
        String zone,
        Instant endsAt,
        @Nullable Integer people,
        @Nullable Integer proposed,
        @Nullable Integer together,
        @Nullable Integer told,
        @Nullable Integer met,
        @Nullable Integer newPairs,
        boolean departmentsKnown,
        @Nullable Integer placedPairs,
        @Nullable Integer acrossDepartments) {

    static CountedQuarterRow of(CountedQuarter counted) {
        var totals = counted.totals();
        return new CountedQuarterRow(
                counted.circle().workspace().value(),
                counted.circle().channel().value(),
                counted.quarter().firstDay(),
                counted.zone().getId(),
                counted.endsAt(),
                number(totals.people()),
                number(totals.proposed()),
                number(totals.together()),
                number(totals.told()),
                number(totals.met()),
                number(totals.newPairs()),
                totals.mixed() instanceof Mixed.Known,
                totals.mixed() instanceof Mixed.Known known ? number(known.pairs()) : null,
                totals.mixed() instanceof Mixed.Known known ? number(known.across()) : null);
    }

    CountedQuarter counted() {
        return new CountedQuarter(
                new Circle(new WorkspaceId(workspaceId), new ChannelId(channelId)),
                Quarter.of(firstDay),
                ZoneId.of(zone),
                endsAt,
                new Totals(
                        figure(people),
                        figure(proposed),
                        figure(together),
                        figure(told),
                        figure(met),
                        figure(newPairs),
                        departmentsKnown
                                ? new Mixed.Known(figure(placedPairs), figure(acrossDepartments))
                                : new Mixed.NothingKnown()));
    }

    static @Nullable Integer number(Figure figure) {
        return switch (figure) {
            case Figure.Shown(int about) -> about;
            case Figure.Held() -> null;
        };
    }

    static Figure figure(@Nullable Integer number) {
        return number == null ? Figure.HELD : new Figure.Shown(number);
    }
}
