package dev.percolate.workspace.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface KeptApartTable extends GenericRepository<KeptApartRow, String> {
    @Query("""
            insert into kept_apart (workspace_id, owner_id, other_id, since)
            values (:workspace, :owner, :other, :since)
            on conflict (workspace_id, owner_id, other_id) do nothing
            """)
    long add(String workspace, String owner, String other, Instant since);

    @Query("""
            delete from kept_apart
            where workspace_id = :workspace and owner_id = :owner and other_id = :other
            """)
    long remove(String workspace, String owner, String other);

    @Query("delete from kept_apart where workspace_id = :workspace and owner_id = :owner")
    long removeAll(String workspace, String owner);

    @Query("""
            select workspace_id, owner_id, other_id, since from kept_apart
            where workspace_id = :workspace and owner_id = :owner
            """)
    List<KeptApartRow> listOf(String workspace, String owner);

    @Query("select workspace_id, owner_id, other_id, since from kept_apart where workspace_id = :workspace")
    List<KeptApartRow> all(String workspace);

    @Query("""
            select other_id from kept_apart where workspace_id = :workspace and owner_id = :person
            union
            select owner_id from kept_apart where workspace_id = :workspace and other_id = :person
            """)
    List<String> apartFrom(String workspace, String person);
}
