package dev.percolate.episode.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AskTable extends GenericRepository<AskRow, UUID> {
    String COLUMNS = "workspace_id, id, from_id, to_id, view_id, day, asked_at, arrived_at, set_aside_at, withdrawn_at";

    @Query("""
            insert into episode_ask (workspace_id, id, from_id, to_id, view_id, day, asked_at)
            values (:workspace, :id, :from, :to, :view, :day, :askedAt)
            on conflict do nothing
            """)
    long add(String workspace, UUID id, String from, String to, UUID view, LocalDate day, Instant askedAt);

    @Query("select " + COLUMNS + " from episode_ask where workspace_id = :workspace and id = :id")
    Optional<AskRow> find(String workspace, UUID id);

    @Query("select " + COLUMNS + """
             from episode_ask
            where workspace_id = :workspace and from_id = :from and view_id = :view
            """)
    Optional<AskRow> about(String workspace, String from, UUID view);

    @Query("select " + COLUMNS + """
             from episode_ask
            where workspace_id = :workspace and from_id = :from and to_id = :to
            order by asked_at desc, id
            """)
    List<AskRow> between(String workspace, String from, String to);

    @Query("select " + COLUMNS + """
             from episode_ask
            where workspace_id = :workspace and to_id = :to and arrived_at > :since
            order by arrived_at desc, id
            """)
    List<AskRow> arrivedAt(String workspace, String to, Instant since);

    @Query("select " + COLUMNS + """
             from episode_ask
            where workspace_id = :workspace and from_id = :from
            order by asked_at desc, id
            limit :limit
            """)
    List<AskRow> askedBy(String workspace, String from, int limit);

    @Query("""
            update episode_ask set arrived_at = :at
            where workspace_id = :workspace and id = :id and arrived_at is null
            """)
    long arrived(String workspace, UUID id, Instant at);

    @Query("update episode_ask set set_aside_at = :at where workspace_id = :workspace and id = :id")
    long setAside(String workspace, UUID id, Instant at);

    @Query("""
            update episode_ask set withdrawn_at = :at
            where workspace_id = :workspace and id = :id and withdrawn_at is null
            """)
    long withdraw(String workspace, UUID id, Instant at);

    @Query("delete from episode_ask where workspace_id = :workspace and (from_id = :person or to_id = :person)")
    long forget(String workspace, String person);
}
