package dev.percolate.workspace.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface WorkingWeekTable extends GenericRepository<WorkingWeekRow, String> {
    /// `people` are ids with commas between them: of tens of thousands PostgreSQL takes only one parameter.
    @Query("""
            select * from working_week
            where workspace_id = :workspace and person_id = any(string_to_array(:people, ','))
            """)
    List<WorkingWeekRow> of(String workspace, String people);

    @Query("""
            insert into working_week (workspace_id, person_id, sealed, since)
            values (:workspaceId, :personId, :sealed, :since)
            on conflict (workspace_id, person_id) do update
            set sealed = excluded.sealed, since = excluded.since
            """)
    int keep(WorkingWeekRow row);

    @Query("delete from working_week where workspace_id = :workspace and person_id = :person")
    long forget(String workspace, String person);
}
