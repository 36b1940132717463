package dev.percolate.request.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MeaningTable extends GenericRepository<OfferKeyRow, String> {
    /// "Not this version" is two ranges of the index.
    @Query("""
            (select workspace_id, person_id, helps_with, been_through from mentor_offer
             where embedded_by < :version order by embedded_by, workspace_id, person_id limit :most)
            union all
            (select workspace_id, person_id, helps_with, been_through from mentor_offer
             where embedded_by > :version order by embedded_by, workspace_id, person_id limit :most)
            limit :most
            """)
    List<UnreadRow> unread(String version, int most);

    @Query("""
            update mentor_offer
            set meaning = :meaning, been_meaning = :beenMeaning, embedded_by = :version, embedded_at = :now
            where workspace_id = :workspace and person_id = :person
              and helps_with = :helpsWith and been_through = :beenThrough
            """)
    long keep(
            String workspace,
            String person,
            String helpsWith,
            String beenThrough,
            byte[] meaning,
            byte[] beenMeaning,
            String version,
            Instant now);

    @Query("""
            select person_id, meaning, been_meaning, embedded_at from mentor_offer
            where workspace_id = :workspace and embedded_by = :version and embedded_at >= :since
            order by embedded_at desc, person_id
            limit :most
            """)
    List<MeaningRow> since(String workspace, String version, Instant since, int most);

    /// A page of all, by person.
    @Query("""
            select person_id, meaning, been_meaning, embedded_at from mentor_offer
            where workspace_id = :workspace and embedded_by = :version and person_id > :after
            order by person_id
            limit :most
            """)
    List<MeaningRow> page(String workspace, String version, String after, int most);
}
