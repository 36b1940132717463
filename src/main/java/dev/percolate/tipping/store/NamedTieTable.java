package dev.percolate.tipping.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface NamedTieTable extends GenericRepository<NamedTieRow, String> {
    String COLUMNS = "workspace_id, one_id, other_id, named_at, conversations, since";
    String OF_TIE = " where workspace_id = :workspace and one_id = :one and other_id = :other";

    /// What two people say stands in several rows, of which there may be none. The lock goes with the
    /// transaction.
    @Query("select cast(pg_advisory_xact_lock(hashtextextended(:name, 0)) as text)")
    String hold(String name);

    @Query("""
            insert into named_tie (workspace_id, one_id, other_id, due_at)
            values (:workspace, :one, :other, :now)
            on conflict do nothing
            """)
    long agree(String workspace, String one, String other, Instant now);

    @Query("delete from named_tie" + OF_TIE + " and named_at is null")
    long takeBack(String workspace, String one, String other);

    @Query("select " + COLUMNS + """
             from named_tie
            where due_at <= :now
            order by due_at, workspace_id, one_id, other_id
            limit :limit
            """)
    List<NamedTieRow> due(Instant now, int limit);

    @Query("select due_at from named_tie where due_at is not null order by due_at limit 1")
    Optional<Instant> nextDue();

    @Query("update named_tie set due_at = :until" + OF_TIE + " and named_at is null")
    long putOff(String workspace, String one, String other, Instant until);

    @Query("update named_tie set due_at = null, named_at = :at, conversations = :conversations, since = :since" + OF_TIE
            + " and named_at is null")
    long name(String workspace, String one, String other, Instant at, int conversations, LocalDate since);

    @Query("select " + COLUMNS + " from named_tie" + OF_TIE + " and named_at is not null")
    Optional<NamedTieRow> find(String workspace, String one, String other);

    /// `people` are ids with commas between them. Both ways round, each by its own index.
    @Query("select " + COLUMNS + """
             from named_tie
            where workspace_id = :workspace and one_id = any(string_to_array(:people, ',')) and named_at is not null
            union
            select\s""" + COLUMNS + """
             from named_tie
            where workspace_id = :workspace and other_id = any(string_to_array(:people, ','))
              and named_at is not null
            """)
    List<NamedTieRow> of(String workspace, String people);

    @Query("""
            select other_id from named_tie where workspace_id = :workspace and one_id = :person
            union
            select one_id from named_tie where workspace_id = :workspace and other_id = :person
            """)
    List<String> known(String workspace, String person);

    @Query("delete from named_tie where workspace_id = :workspace and (one_id = :person or other_id = :person)")
    long forget(String workspace, String person);
}
