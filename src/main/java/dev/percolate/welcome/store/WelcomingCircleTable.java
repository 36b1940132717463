package dev.percolate.welcome.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface WelcomingCircleTable extends GenericRepository<WelcomingCircleRow, String> {
    @Query("select * from welcoming_circle where workspace_id = :workspace and channel_id = :channel")
    Optional<WelcomingCircleRow> find(String workspace, String channel);

    @Query("""
            insert into welcoming_circle (workspace_id, channel_id, since) values (:workspace, :channel, :now)
            on conflict (workspace_id, channel_id) do nothing
            """)
    long add(String workspace, String channel, Instant now);

    @Query("delete from welcoming_circle where workspace_id = :workspace and channel_id = :channel")
    long remove(String workspace, String channel);
}
