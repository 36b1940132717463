package dev.percolate.round.store;

import dev.percolate.introduction.Circle;
import dev.percolate.round.Holiday;
import dev.percolate.round.Pilot;
import dev.percolate.round.Rhythm;
import dev.percolate.round.RoundPlan;
import dev.percolate.round.TendedCircle;
import dev.percolate.round.TendedCircle.Upcoming;
import dev.percolate.round.TendedCircle.Why;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("tended_circle")
record TendedCircleRow(
        String workspaceId,
        @Id String channelId,
        String keeper,
        @Nullable Integer everyWeeks,
        @Nullable Integer nthOfMonth,
        int weekday,
        LocalTime beginsAt,
        String zone,
        LocalDate countedFrom,
        int groupSize,
        @Nullable LocalDate holidayFirst,
        @Nullable LocalDate holidayLast,
        String takesPart,
        String way,
        String mix,
        String mixStrength,
        boolean reports,
        String admitted,
        int rounds,
        int noticedFor,
        @Nullable Instant noticeAt,
        @Nullable Instant nextRoundAt,
        @Nullable String whyNone,
        @Nullable Instant pilotBeginsAt,
        @Nullable Instant pilotEndsAt,
        @Nullable Instant recapAt,
        boolean pilotBounds,
        boolean recapTold,
        boolean hoursExclude) {

    static TendedCircleRow of(TendedCircle tended) {
        var plan = tended.plan();
        var holiday = plan.holiday();
        var pilot = tended.pilot();
        var manner = MannerColumns.of(plan.manner());
        return new TendedCircleRow(
                tended.circle().workspace().value(),
                tended.circle().channel().value(),
                tended.keeper().value(),
                plan.rhythm() instanceof Rhythm.EveryWeeks every ? every.weeks() : null,
                plan.rhythm() instanceof Rhythm.OfMonth monthly ? monthly.nth() : null,
                plan.rhythm().day().getValue(),
                plan.hour(),
                plan.zone().getId(),
                plan.from(),
                plan.size(),
                holiday == null ? null : holiday.first(),
                holiday == null ? null : holiday.last(),
                manner.takesPart(),
                manner.way(),
                manner.mix(),
                manner.mixStrength(),
                manner.reports(),
                manner.admitted(),
                tended.rounds(),
                tended.noticedFor(),
                tended.noticeDue().orElse(null),
                tended.upcoming() instanceof Upcoming.At(Instant moment) ? moment : null,
                tended.upcoming() instanceof Upcoming.Nothing(Why why) ? why.name() : null,
                pilot == null ? null : pilot.begins(),
                pilot == null ? null : pilot.ends(),
                pilot == null ? null : pilot.recapAt(),
                pilot != null && pilot.bounds(),
                pilot != null && pilot.told(),
                tended.hoursExclude());
    }

    TendedCircle tended() {
        return new TendedCircle(
                new Circle(new WorkspaceId(workspaceId), new ChannelId(channelId)),
                new PersonId(keeper),
                new RoundPlan(
                        rhythm(),
                        beginsAt,
                        ZoneId.of(zone),
                        countedFrom,
                        groupSize,
                        holiday(),
                        new MannerColumns(takesPart, way, mix, mixStrength, reports, admitted).manner()),
                rounds,
                noticedFor,
                nextRoundAt != null
                        ? new Upcoming.At(nextRoundAt)
                        : new Upcoming.Nothing(Why.valueOf(Objects.requireNonNull(whyNone))),
                pilot(),
                hoursExclude);
    }

    private @Nullable Pilot pilot() {
        return pilotBeginsAt == null || pilotEndsAt == null || recapAt == null
                ? null
                : new Pilot(pilotBeginsAt, pilotEndsAt, recapAt, pilotBounds, recapTold);
    }

    private Rhythm rhythm() {
        var day = DayOfWeek.of(weekday);
        return everyWeeks != null
                ? new Rhythm.EveryWeeks(everyWeeks, day)
                : new Rhythm.OfMonth(Objects.requireNonNull(nthOfMonth), day);
    }

    private @Nullable Holiday holiday() {
        return holidayFirst == null || holidayLast == null ? null : new Holiday(holidayFirst, holidayLast);
    }
}
