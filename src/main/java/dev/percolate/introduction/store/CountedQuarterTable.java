package dev.percolate.introduction.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CountedQuarterTable extends GenericRepository<CountedQuarterRow, String> {
    @Query("""
            insert into counted_quarter (workspace_id, channel_id, first_day, zone, ends_at, people, proposed, together,
                                         told, met, new_pairs, departments_known, placed_pairs, across_departments)
            values (:workspaceId, :channelId, :firstDay, :zone, :endsAt, :people, :proposed, :together,
                    :told, :met, :newPairs, :departmentsKnown, :placedPairs, :acrossDepartments)
            on conflict (workspace_id, channel_id, first_day) do nothing
            """)
    long add(
            String workspaceId,
            String channelId,
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
            @Nullable Integer acrossDepartments);

    @Query("""
            select * from counted_quarter
            where workspace_id = :workspace and channel_id = :channel and first_day >= :first
            order by first_day
            """)
    List<CountedQuarterRow> since(String workspace, String channel, LocalDate first);

    /// What is counted by itself belongs to no quarter.
    String NOT_SET_ASIDE = """
            not exists (
                select from counted_period p
                where p.workspace_id = i.workspace_id and p.channel_id = i.channel_id
                  and p.from_at <= i.opened_at and i.opened_at < p.until_at)
            """;

    /// Jumps from circle to circle along introduction_by_circle instead of reading all introductions, and looks in each
    /// for the one that comes right after what was counted.
    String UNCOUNTED = """
            with recursive circle (workspace_id, channel_id) as (
                (select workspace_id, channel_id from introduction
                 where (workspace_id, channel_id) > (:lastWorkspace, :lastChannel)
                 order by workspace_id, channel_id limit 1)
                union all
                select following.workspace_id, following.channel_id
                from circle
                cross join lateral (
                    select i.workspace_id, i.channel_id from introduction i
                    where (i.workspace_id, i.channel_id) > (circle.workspace_id, circle.channel_id)
                    order by i.workspace_id, i.channel_id limit 1) following
            )
            select circle.workspace_id, circle.channel_id, uncounted.opened_at as first, latest.first_day as counted
            from circle
            left join lateral (
                select q.first_day, q.ends_at from counted_quarter q
                where q.workspace_id = circle.workspace_id and q.channel_id = circle.channel_id
                order by q.first_day desc limit 1) latest on true
            cross join lateral (
                select i.opened_at from introduction i
                where i.workspace_id = circle.workspace_id and i.channel_id = circle.channel_id
                  and i.opened_at >= coalesce(latest.ends_at, '-infinity') and i.opened_at < :before and
                  """ + NOT_SET_ASIDE + """
                order by i.opened_at limit 1) uncounted
            limit :limit
            """;

    @Query(UNCOUNTED)
    List<UncountedRow> uncounted(Instant before, String lastWorkspace, String lastChannel, int limit);

    /// So many introductions after the last one, in order. Whether two came together before is looked for among
    /// those of one of them, along introduction_person_by_person: the cost depends on how many they had, not on how
    /// many the workspace has. Whoever left is not looked for: they are not one person.
    String INTRODUCED = """
            with quarter as materialized (
                select i.id, i.opened_at, i.outcome is not distinct from 'TOGETHER' as together
                from introduction i
                where i.workspace_id = :workspace and i.channel_id = :channel
                  and (i.opened_at, i.id) > (:lastAt, :lastId) and i.opened_at < :until
            """;

    String TWO_BY_TWO = """
                order by i.opened_at, i.id
                limit :limit
            )
            select quarter.id, quarter.opened_at as at, one.person_id as one, other.person_id as other,
                   quarter.together, report.told, report.met,
                   case when quarter.together and not starts_with(one.person_id, :left)
                             and not starts_with(other.person_id, :left)
                        then exists (
                            select from introduction_person own
                            join introduction_person theirs on theirs.workspace_id = own.workspace_id
                                and theirs.introduction_id = own.introduction_id
                                and theirs.person_id = other.person_id
                            join introduction before on before.workspace_id = own.workspace_id
                                and before.id = own.introduction_id
                            where own.workspace_id = :workspace and own.person_id = one.person_id
                              and before.outcome = 'TOGETHER' and before.opened_at < quarter.opened_at)
                        else false end as again
            from quarter
            cross join lateral (
                select coalesce(string_agg(p.person_id, ',') filter (where p.met is not null), '') as told,
                       coalesce(string_agg(p.person_id, ',') filter (where p.met = 'YES'), '') as met
                from introduction_person p
                where p.workspace_id = :workspace and p.introduction_id = quarter.id) report
            join introduction_person one on one.workspace_id = :workspace and one.introduction_id = quarter.id
            join introduction_person other on other.workspace_id = :workspace
                and other.introduction_id = quarter.id and other.person_id > one.person_id
            order by quarter.opened_at, quarter.id
            """;

    @Query(INTRODUCED + " and " + NOT_SET_ASIDE + TWO_BY_TWO)
    List<IntroducedPairRow> introduced(
            String workspace, String channel, Instant lastAt, UUID lastId, Instant until, String left, int limit);
}
