package dev.percolate.request.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MentorTextTable extends GenericRepository<MentorRequestRow, UUID> {
    @Query("""
            select request_id, sealed from mentor_request_text
            where workspace_id = :workspace and request_id in (:requests)
            order by request_id, version
            """)
    List<MentorTextRow> of(String workspace, Collection<UUID> requests);

    @Query("""
            insert into mentor_request_text (workspace_id, request_id, version, sealed)
            values (:workspace, :request, :version, :sealed)
            """)
    long keep(String workspace, UUID request, int version, byte[] sealed);

    @Query("select count(*) from mentor_request_text where workspace_id = :workspace and request_id = :request")
    int count(String workspace, UUID request);

    @Query("delete from mentor_request_text where workspace_id = :workspace and request_id = :request")
    long remove(String workspace, UUID request);

    @Query("""
            delete from mentor_request_text using mentor_request
            where mentor_request.workspace_id = mentor_request_text.workspace_id
              and mentor_request.id = mentor_request_text.request_id and mentor_request.texts_until <= :now
            """)
    long removeUntil(Instant now);
}
