package dev.percolate.tipping.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DeclinedTable extends GenericRepository<SwitchRow, String> {
    /// There need be no row to hold. The lock goes with the transaction.
    @Query("select cast(pg_advisory_xact_lock(hashtextextended(:name, 0)) as text)")
    String hold(String name);

    @Query("""
            insert into tipping_declined (workspace_id, person_id, since)
            values (:workspace, :person, :now)
            on conflict (workspace_id, person_id) do nothing
            """)
    long decline(String workspace, String person, Instant now);

    @Query("delete from tipping_declined where workspace_id = :workspace and person_id = :person")
    long acceptAgain(String workspace, String person);

    /// `people` are ids with commas between them.
    @Query("""
            select person_id from tipping_declined
            where workspace_id = :workspace and person_id = any(string_to_array(:people, ','))
            """)
    List<String> among(String workspace, String people);
}
