package dev.percolate.round.store;

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
interface RoundTable extends GenericRepository<RoundRow, Integer> {
    String COLUMNS =
            "workspace_id, channel_id, number, group_size, takes_part, way, mix, mix_strength, reports, admitted, seed, "
                    + "began_at, step, due_at, second_wave_at, closes_at";

    @Query("""
            insert into round (workspace_id, channel_id, number, group_size, takes_part, way, mix, mix_strength, reports, admitted,
                               seed, began_at, step, due_at, second_wave_at, closes_at)
            values (:workspace, :channel, :number, :groupSize, :takesPart, :way, :mix, :mixStrength, :reports, :admitted,
                    :seed, :beganAt, :step, :due, :secondWave, :closes)
            on conflict (workspace_id, channel_id, number) do nothing
            """)
    long begin(
            String workspace,
            String channel,
            int number,
            int groupSize,
            String takesPart,
            String way,
            String mix,
            String mixStrength,
            boolean reports,
            String admitted,
            UUID seed,
            Instant beganAt,
            String step,
            Instant due,
            @Nullable Instant secondWave,
            Instant closes);

    @Query("select " + COLUMNS + """
             from round
            where workspace_id = :workspace and channel_id = :channel and number = :number and step is not null
            """)
    Optional<RoundRow> find(String workspace, String channel, int number);

    @Query("select " + COLUMNS + """
             from round
            where workspace_id = :workspace and channel_id = :channel and number = :number and step is not null
            for update
            """)
    Optional<RoundRow> hold(String workspace, String channel, int number);

    @Query("""
            update round set step = :step, due_at = :due
            where workspace_id = :workspace and channel_id = :channel and number = :number and step is not null
            """)
    long move(String workspace, String channel, int number, String step, Instant due);

    @Query("""
            update round set step = null, due_at = null, ended_at = :now
            where workspace_id = :workspace and channel_id = :channel and number = :number and step is not null
            """)
    long end(String workspace, String channel, int number, Instant now);

    @Query("""
            select workspace_id, channel_id, number, due_at as at from round
            where due_at <= :now
            order by due_at, workspace_id, channel_id, number
            limit :limit
            """)
    List<DueRow> due(Instant now, int limit);

    @Query("""
            select workspace_id, channel_id, number, due_at as at from round
            where due_at <= :now
              and (due_at, workspace_id, channel_id, number) > (:lastAt, :lastWorkspace, :lastChannel, :lastNumber)
            order by due_at, workspace_id, channel_id, number
            limit :limit
            """)
    List<DueRow> dueAfter(
            Instant now, Instant lastAt, String lastWorkspace, String lastChannel, int lastNumber, int limit);

    @Query("select min(due_at) from round where due_at is not null")
    Optional<Instant> nextDue();
}
