package dev.percolate.introduction.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/// Beside [MembershipTable] because rows are written in a batch only by the repository of their own type.
@JdbcRepository(dialect = Dialect.POSTGRES)
interface JoiningTable extends GenericRepository<JoiningRow, String> {
    @Query("""
            insert into circle_member (workspace_id, channel_id, person_id, since)
            values (:workspaceId, :channelId, :personId, :since)
            on conflict (workspace_id, channel_id, person_id) do nothing
            """)
    int joinAll(List<JoiningRow> rows);
}
