package dev.percolate.workspace.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface InviterTable extends GenericRepository<InviterRow, String> {
    @Query("""
            insert into inviter (workspace_id, channel_id, person_id, happened_at, invited_at)
            values (:workspace, :channel, :person, :happenedAt, :invitedAt)
            on conflict (workspace_id, channel_id) do update
            set person_id = excluded.person_id,
                happened_at = excluded.happened_at,
                invited_at = excluded.invited_at
            where inviter.happened_at < excluded.happened_at
            """)
    long keep(String workspace, String channel, String person, Instant happenedAt, Instant invitedAt);

    @Query("select person_id from inviter where workspace_id = :workspace and channel_id = :channel")
    Optional<String> of(String workspace, String channel);

    @Query("""
            select channel_id, person_id, happened_at, invited_at from inviter
            where workspace_id = :workspace and person_id = :person
            order by invited_at, channel_id
            """)
    List<InviterRow> by(String workspace, String person);

    @Query("delete from inviter where workspace_id = :workspace and channel_id = :channel")
    long remove(String workspace, String channel);

    @Query("delete from inviter where workspace_id = :workspace and person_id = :person")
    long forget(String workspace, String person);
}
