package dev.percolate.round.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TendedCircleTable extends GenericRepository<TendedCircleRow, String> {
    @Query("select * from tended_circle where workspace_id = :workspace and channel_id = :channel")
    Optional<TendedCircleRow> find(String workspace, String channel);

    @Query("select * from tended_circle where workspace_id = :workspace and channel_id = :channel for update")
    Optional<TendedCircleRow> hold(String workspace, String channel);

    @Query("""
            insert into tended_circle (workspace_id, channel_id, keeper, every_weeks, nth_of_month, weekday, begins_at, zone,
                                       counted_from, group_size, holiday_first, holiday_last, takes_part, way, mix, mix_strength,
                                        reports, admitted,
                                       rounds, noticed_for, notice_at, next_round_at, why_none, pilot_begins_at,
                                       pilot_ends_at, recap_at, pilot_bounds, recap_told, hours_exclude)
            values (:workspaceId, :channelId, :keeper, :everyWeeks, :nthOfMonth, :weekday, :beginsAt, :zone,
                    :countedFrom, :groupSize, :holidayFirst, :holidayLast, :takesPart, :way, :mix, :mixStrength, :reports, :admitted,
                    :rounds, :noticedFor, :noticeAt, :nextRoundAt, :whyNone, :pilotBeginsAt, :pilotEndsAt, :recapAt, :pilotBounds,
                    :recapTold, :hoursExclude)
            on conflict (workspace_id, channel_id) do nothing
            """)
    long add(
            String workspaceId,
            String channelId,
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
            boolean hoursExclude);

    @Query("""
            insert into tended_circle (workspace_id, channel_id, keeper, every_weeks, nth_of_month, weekday, begins_at, zone,
                                       counted_from, group_size, holiday_first, holiday_last, takes_part, way, mix, mix_strength,
                                        reports, admitted,
                                       rounds, noticed_for, notice_at, next_round_at, why_none, pilot_begins_at,
                                       pilot_ends_at, recap_at, pilot_bounds, recap_told, hours_exclude)
            values (:workspaceId, :channelId, :keeper, :everyWeeks, :nthOfMonth, :weekday, :beginsAt, :zone,
                    :countedFrom, :groupSize, :holidayFirst, :holidayLast, :takesPart, :way, :mix, :mixStrength, :reports, :admitted,
                    :rounds, :noticedFor, :noticeAt, :nextRoundAt, :whyNone, :pilotBeginsAt, :pilotEndsAt, :recapAt, :pilotBounds,
                    :recapTold, :hoursExclude)
            on conflict (workspace_id, channel_id) do update
            set keeper = excluded.keeper, every_weeks = excluded.every_weeks, nth_of_month = excluded.nth_of_month,
                weekday = excluded.weekday, begins_at = excluded.begins_at, zone = excluded.zone,
                counted_from = excluded.counted_from, group_size = excluded.group_size,
                holiday_first = excluded.holiday_first, holiday_last = excluded.holiday_last,
                takes_part = excluded.takes_part, way = excluded.way, mix = excluded.mix,
                mix_strength = excluded.mix_strength, reports = excluded.reports, admitted = excluded.admitted,
                rounds = excluded.rounds, noticed_for = excluded.noticed_for, notice_at = excluded.notice_at,
                next_round_at = excluded.next_round_at, why_none = excluded.why_none,
                pilot_begins_at = excluded.pilot_begins_at, pilot_ends_at = excluded.pilot_ends_at,
                recap_at = excluded.recap_at, pilot_bounds = excluded.pilot_bounds, recap_told = excluded.recap_told,
                hours_exclude = excluded.hours_exclude
            """)
    int keep(TendedCircleRow row);

    @Query("""
            select * from tended_circle where workspace_id = :workspace and keeper = :keeper order by channel_id
            """)
    List<TendedCircleRow> keptBy(String workspace, String keeper);

    @Query("""
            select workspace_id, channel_id, 0 as number, next_round_at as at from tended_circle
            where next_round_at <= :now
            order by next_round_at, workspace_id, channel_id
            limit :limit
            """)
    List<DueRow> due(Instant now, int limit);

    @Query("""
            select workspace_id, channel_id, 0 as number, next_round_at as at from tended_circle
            where next_round_at <= :now
              and (next_round_at, workspace_id, channel_id) > (:lastAt, :lastWorkspace, :lastChannel)
            order by next_round_at, workspace_id, channel_id
            limit :limit
            """)
    List<DueRow> dueAfter(Instant now, Instant lastAt, String lastWorkspace, String lastChannel, int limit);

    @Query("select min(next_round_at) from tended_circle where next_round_at is not null")
    Optional<Instant> nextDue();

    @Query("""
            select workspace_id, channel_id, 0 as number, notice_at as at from tended_circle
            where notice_at <= :now
            order by notice_at, workspace_id, channel_id
            limit :limit
            """)
    List<DueRow> noticesDue(Instant now, int limit);

    @Query("""
            select workspace_id, channel_id, 0 as number, notice_at as at from tended_circle
            where notice_at <= :now
              and (notice_at, workspace_id, channel_id) > (:lastAt, :lastWorkspace, :lastChannel)
            order by notice_at, workspace_id, channel_id
            limit :limit
            """)
    List<DueRow> noticesDueAfter(Instant now, Instant lastAt, String lastWorkspace, String lastChannel, int limit);

    @Query("select min(notice_at) from tended_circle where notice_at is not null")
    Optional<Instant> nextNotice();

    @Query("""
            select workspace_id, channel_id, 0 as number, recap_at as at from tended_circle
            where recap_at <= :now and not recap_told
            order by recap_at, workspace_id, channel_id
            limit :limit
            """)
    List<DueRow> recapsDue(Instant now, int limit);

    @Query("""
            select workspace_id, channel_id, 0 as number, recap_at as at from tended_circle
            where recap_at <= :now and not recap_told
              and (recap_at, workspace_id, channel_id) > (:lastAt, :lastWorkspace, :lastChannel)
            order by recap_at, workspace_id, channel_id
            limit :limit
            """)
    List<DueRow> recapsDueAfter(Instant now, Instant lastAt, String lastWorkspace, String lastChannel, int limit);

    @Query("select min(recap_at) from tended_circle where recap_at is not null and not recap_told")
    Optional<Instant> nextRecap();

    @Query("update tended_circle set keeper = :left where workspace_id = :workspace and keeper = :keeper")
    long forget(String workspace, String keeper, String left);
}
