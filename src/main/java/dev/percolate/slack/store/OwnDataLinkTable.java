package dev.percolate.slack.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OwnDataLinkTable extends GenericRepository<OwnDataLinkRow, String> {
    @Query("""
            insert into own_data_link (workspace_id, token_hash, person_id, expires_at)
            values (:workspace, :hash, :person, :expiresAt)
            """)
    long add(String workspace, String hash, String person, Instant expiresAt);

    @Query("""
            select workspace_id, token_hash, person_id, expires_at from own_data_link
            where token_hash = :hash and expires_at > :wallNow
            """)
    List<OwnDataLinkRow> open(String hash, Instant wallNow);

    @Query(value = """
            delete from own_data_link
            where token_hash = :hash and expires_at > :wallNow
            returning workspace_id, token_hash, person_id, expires_at
            """, readOnly = false)
    List<OwnDataLinkRow> use(String hash, Instant wallNow);

    @Query("delete from own_data_link where workspace_id = :workspace and person_id = :person")
    long removeAll(String workspace, String person);

    @Query("delete from own_data_link where expires_at <= :wallNow")
    long removeExpired(Instant wallNow);
}
