package dev.percolate.introduction.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CountedPeriodTable extends GenericRepository<CountedPeriodRow, String> {
    @Query("""
            insert into counted_period (workspace_id, channel_id, from_at, until_at)
            values (:workspace, :channel, :from, :until)
            on conflict (workspace_id, channel_id, from_at) do nothing
            """)
    long setAside(String workspace, String channel, Instant from, Instant until);

    @Query("""
            delete from counted_period
            where workspace_id = :workspace and channel_id = :channel and from_at = :from and not counted
            """)
    long giveBack(String workspace, String channel, Instant from);

    @Query("""
            update counted_period
            set counted = true, people = :people, proposed = :proposed, together = :together, told = :told, met = :met,
                new_pairs = :newPairs, departments_known = :departmentsKnown, placed_pairs = :placedPairs,
                across_departments = :acrossDepartments
            where workspace_id = :workspace and channel_id = :channel and from_at = :from and not counted
            """)
    long keep(
            String workspace,
            String channel,
            Instant from,
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
            select * from counted_period
            where workspace_id = :workspace and channel_id = :channel and from_at = :from
            """)
    Optional<CountedPeriodRow> find(String workspace, String channel, Instant from);

    @Query(CountedQuarterTable.INTRODUCED + CountedQuarterTable.TWO_BY_TWO)
    List<IntroducedPairRow> introduced(
            String workspace, String channel, Instant lastAt, UUID lastId, Instant until, String left, int limit);
}
