package dev.percolate.workspace.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PositionWantedTable extends GenericRepository<PositionWantedRow, String> {
    /// In the order of their ids, so that two who want the same people at once wait for each other rather
    /// than die. Whoever was wanted a little while ago stays as they are: nothing is written for them.
    @Query("""
            insert into position_wanted (workspace_id, person_id, wanted_at, due_at)
            select :workspace, person, :now, :now
            from unnest(string_to_array(:people, ',')) as person
            order by person
            on conflict (workspace_id, person_id) do update set wanted_at = excluded.wanted_at
            where position_wanted.wanted_at < :aWhileAgo
            """)
    long want(String workspace, String people, Instant now, Instant aWhileAgo);

    @Query("""
            select person_id from position_wanted
            where workspace_id = :workspace and due_at <= :now
            order by due_at, person_id
            limit :limit
            """)
    List<String> due(String workspace, Instant now, int limit);

    @Query("select min(due_at) from position_wanted where workspace_id = :workspace")
    Optional<Instant> nextDue(String workspace);

    @Query("""
            update position_wanted set due_at = :next
            where workspace_id = :workspace and person_id = :person
            """)
    long dueAgain(String workspace, String person, Instant next);

    @Query("update position_wanted set due_at = :until where workspace_id = :workspace and due_at < :until")
    long postpone(String workspace, Instant until);

    @Query("""
            delete from position_wanted where workspace_id = :workspace and wanted_at < :lastWanted
            returning person_id
            """)
    List<String> lapse(String workspace, Instant lastWanted);

    @Query("""
            select exists (select 1 from position_wanted where workspace_id = :workspace and person_id = :person)
            """)
    boolean isWanted(String workspace, String person);

    @Query("delete from position_wanted where workspace_id = :workspace and person_id = :person")
    long forget(String workspace, String person);
}
