package dev.percolate.workspace.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PositionTable extends GenericRepository<PositionRow, String> {
    /// `people` are ids with commas between them: of tens of thousands PostgreSQL takes only one parameter.
    @Query("""
            select * from position
            where workspace_id = :workspace and person_id = any(string_to_array(:people, ','))
            """)
    List<PositionRow> of(String workspace, String people);

    @Query("""
            insert into position (workspace_id, person_id, source, sealed, since)
            values (:workspaceId, :personId, :source, :sealed, :since)
            on conflict (workspace_id, person_id, source) do update
            set sealed = excluded.sealed, since = excluded.since
            """)
    int keep(List<PositionRow> rows);

    @Query("delete from position where workspace_id = :workspace and source = :source")
    long removeAll(String workspace, String source);

    @Query("""
            delete from position
            where workspace_id = :workspace and person_id = any(string_to_array(:people, ',')) and source = :source
            """)
    long remove(String workspace, String people, String source);

    @Query("delete from position where workspace_id = :workspace and person_id = :person")
    long forget(String workspace, String person);
}
