package dev.percolate.episode.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OutsideTable extends GenericRepository<OutsideRow, UUID> {
    @Query("""
            insert into outside_person (workspace_id, author_id, id, sealed)
            values (:workspace, :author, :id, :sealed)
            on conflict (workspace_id, author_id, id) do nothing
            """)
    long add(String workspace, String author, UUID id, byte[] sealed);

    @Query("select id, sealed from outside_person where workspace_id = :workspace and author_id = :author")
    List<OutsideRow> of(String workspace, String author);

    /// Those of whom nothing is noted any more.
    @Query("""
            delete from outside_person
            where workspace_id = :workspace and author_id = :author
              and not exists (select from episode_view
                              where episode_view.workspace_id = outside_person.workspace_id
                                and episode_view.author_id = outside_person.author_id
                                and episode_view.outside_id = outside_person.id)
            """)
    long removeUnused(String workspace, String author);
}
