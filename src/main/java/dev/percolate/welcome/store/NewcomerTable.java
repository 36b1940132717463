package dev.percolate.welcome.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface NewcomerTable extends GenericRepository<NewcomerRow, String> {
    @Query("""
            insert into newcomer (workspace_id, channel_id, person_id, since, tried, met, ropes_shown, awaiting, next_at)
            values (:workspace, :channel, :person, :since, :tried, :met, :ropesShown, :awaiting, :nextAt)
            on conflict (workspace_id, channel_id, person_id) do nothing
            """)
    long add(
            String workspace,
            String channel,
            String person,
            Instant since,
            int tried,
            int met,
            boolean ropesShown,
            boolean awaiting,
            @Nullable Instant nextAt);

    @Query("select * from newcomer where workspace_id = :workspace and channel_id = :channel and person_id = :person")
    Optional<NewcomerRow> find(String workspace, String channel, String person);

    @Query("""
            select * from newcomer
            where workspace_id = :workspace and channel_id = :channel and person_id = :person
            for update
            """)
    Optional<NewcomerRow> hold(String workspace, String channel, String person);

    @Query("select * from newcomer where workspace_id = :workspace and person_id = :person order by channel_id")
    List<NewcomerRow> of(String workspace, String person);

    @Query("""
            update newcomer
            set tried = :tried, met = :met, ropes_shown = :ropesShown, awaiting = :awaiting, next_at = :nextAt
            where workspace_id = :workspace and channel_id = :channel and person_id = :person
            """)
    long keep(
            String workspace,
            String channel,
            String person,
            int tried,
            int met,
            boolean ropesShown,
            boolean awaiting,
            @Nullable Instant nextAt);

    @Query("delete from newcomer where workspace_id = :workspace and channel_id = :channel and person_id = :person")
    long remove(String workspace, String channel, String person);

    @Query("delete from newcomer where workspace_id = :workspace and channel_id = :channel")
    long removeAll(String workspace, String channel);

    @Query("delete from newcomer where workspace_id = :workspace and person_id = :person")
    long forget(String workspace, String person);

    @Query("""
            select workspace_id, channel_id, person_id, next_at as at from newcomer
            where next_at <= :now
            order by next_at, workspace_id, channel_id, person_id
            limit :limit
            """)
    List<DueRow> due(Instant now, int limit);

    @Query("""
            select workspace_id, channel_id, person_id, next_at as at from newcomer
            where next_at <= :now
              and (next_at, workspace_id, channel_id, person_id) > (:lastAt, :lastWorkspace, :lastChannel, :lastPerson)
            order by next_at, workspace_id, channel_id, person_id
            limit :limit
            """)
    List<DueRow> dueAfter(
            Instant now, Instant lastAt, String lastWorkspace, String lastChannel, String lastPerson, int limit);

    @Query("select min(next_at) from newcomer where next_at is not null")
    Optional<Instant> nextDue();
}
