package dev.percolate.workspace.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PositionListTable extends GenericRepository<PositionListRow, String> {
    @Query("select * from position_list where workspace_id = :workspace")
    Optional<PositionListRow> find(String workspace);

    @Query("""
            insert into position_list (workspace_id, upload_id, uploaded_by, uploaded_at, people, departments, places,
                                       with_manager, with_since, with_level)
            values (:workspace, :upload, :by, :at, :people, :departments, :places, :withManager, :withSince, :withLevel)
            on conflict (workspace_id) do nothing
            """)
    long add(
            String workspace,
            String upload,
            String by,
            Instant at,
            int people,
            int departments,
            int places,
            int withManager,
            int withSince,
            int withLevel);

    @Query("delete from position_list where workspace_id = :workspace and upload_id = :upload")
    long remove(String workspace, String upload);

    @Query("""
            update position_list set uploaded_by = :left where workspace_id = :workspace and uploaded_by = :person
            """)
    long forget(String workspace, String person, String left);
}
