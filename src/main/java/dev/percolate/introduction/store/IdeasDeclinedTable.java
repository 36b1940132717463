package dev.percolate.introduction.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface IdeasDeclinedTable extends GenericRepository<ConnectionRow, UUID> {
    @Query("""
            insert into ideas_declined (workspace_id, person_id, since)
            values (:workspace, :person, :now)
            on conflict (workspace_id, person_id) do nothing
            """)
    long decline(String workspace, String person, Instant now);

    @Query("delete from ideas_declined where workspace_id = :workspace and person_id = :person")
    long allow(String workspace, String person);

    @Query("select since from ideas_declined where workspace_id = :workspace and person_id = :person")
    Optional<Instant> since(String workspace, String person);
}
