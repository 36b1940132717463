package dev.percolate.welcome.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface HostTable extends GenericRepository<HostRow, String> {
    @Query("select * from host where workspace_id = :workspace and channel_id = :channel order by person_id")
    List<HostRow> in(String workspace, String channel);

    @Query("select * from host where workspace_id = :workspace and channel_id = :channel and person_id = :person")
    Optional<HostRow> find(String workspace, String channel, String person);

    @Query("select * from host where workspace_id = :workspace and person_id = :person order by channel_id")
    List<HostRow> of(String workspace, String person);

    @Query("""
            insert into host (workspace_id, channel_id, person_id, since, shows_the_ropes)
            values (:workspace, :channel, :person, :now, :showsTheRopes)
            on conflict (workspace_id, channel_id, person_id) do update set shows_the_ropes = excluded.shows_the_ropes
            """)
    long offer(String workspace, String channel, String person, boolean showsTheRopes, Instant now);

    @Query("""
            update host set asked_at = :now
            where workspace_id = :workspace and channel_id = :channel and person_id = :person
            """)
    long asked(String workspace, String channel, String person, Instant now);

    @Query("delete from host where workspace_id = :workspace and channel_id = :channel and person_id = :person")
    long remove(String workspace, String channel, String person);

    @Query("delete from host where workspace_id = :workspace and person_id = :person")
    long forget(String workspace, String person);
}
