package dev.percolate.tipping.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface LookTable extends GenericRepository<LookRow, String> {
    /// Jumps from workspace to workspace along the key of tie_state instead of reading all ties.
    @Query("""
            with recursive workspace (id) as (
                (select workspace_id from tie_state order by workspace_id limit 1)
                union all
                select following.workspace_id
                from workspace
                cross join lateral (
                    select t.workspace_id from tie_state t
                    where t.workspace_id > workspace.id
                    order by t.workspace_id limit 1) following
            )
            select coalesce(tipping_look.workspace_id, workspace.id) as workspace_id, first_at, last_at
            from workspace
            full join tipping_look on tipping_look.workspace_id = workspace.id
            order by 1
            """)
    List<LookRow> all();

    @Query("""
            insert into tipping_look (workspace_id, first_at, last_at) values (:workspace, :at, :at)
            on conflict (workspace_id) do update set last_at = greatest(tipping_look.last_at, excluded.last_at)
            """)
    long looked(String workspace, Instant at);
}
