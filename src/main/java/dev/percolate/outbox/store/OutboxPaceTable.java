package dev.percolate.outbox.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OutboxPaceTable extends GenericRepository<PaceRow, String> {
    @Query("""
            insert into outbox_pace (workspace_id, key, free_at) values (:workspace, :key, :now)
            on conflict (workspace_id, key) do nothing
            """)
    void make(String workspace, String key, Instant now);

    /// Empty where another relay holds it.
    @Query("""
            select workspace_id, key, free_at, parked_until from outbox_pace
            where workspace_id = :workspace and key = :key
            for update skip locked
            """)
    Optional<PaceRow> lock(String workspace, String key);

    /// Returns once nobody else holds it.
    @Query("""
            select workspace_id, key, free_at, parked_until from outbox_pace
            where workspace_id = :workspace and key = :key
            for update
            """)
    Optional<PaceRow> awaitLock(String workspace, String key);

    @Query("""
            select workspace_id, key, free_at, parked_until from outbox_pace
            where workspace_id = :workspace and key in ('conversations.open', 'files.getUploadURLExternal')
            """)
    List<PaceRow> ofPreparations(String workspace);

    @Query("""
            insert into outbox_pace (workspace_id, key, free_at) values (:workspace, :key, :freeAt)
            on conflict (workspace_id, key) do update set free_at = excluded.free_at
            """)
    void take(String workspace, String key, Instant freeAt);

    /// A park is never shortened.
    @Query("""
            insert into outbox_pace as pace (workspace_id, key, free_at, parked_until)
            values (:workspace, :key, :until, :until)
            on conflict (workspace_id, key)
                do update set parked_until = greatest(pace.parked_until, excluded.parked_until)
            """)
    void park(String workspace, String key, Instant until);
}
