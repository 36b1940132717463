package dev.percolate.tipping.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TieRestTable extends GenericRepository<TieRestRow, String> {
    @Query("""
            insert into tie_rest (workspace_id, person_id, about_id, sealed)
            values (:workspace, :person, :about, :sealed)
            on conflict (workspace_id, person_id, about_id) do update set sealed = excluded.sealed
            """)
    long keep(String workspace, String person, String about, byte[] sealed);

    /// `people` are ids with commas between them.
    @Query("""
            select workspace_id, person_id, about_id, sealed from tie_rest
            where workspace_id = :workspace and person_id = any(string_to_array(:people, ','))
            """)
    List<TieRestRow> of(String workspace, String people);

    /// What is about the person is another's own wish.
    @Query("delete from tie_rest where workspace_id = :workspace and person_id = :person")
    long forget(String workspace, String person);
}
