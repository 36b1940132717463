package dev.percolate.tipping.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SuggestionTable extends GenericRepository<SuggestionRow, UUID> {
    String COLUMNS = "workspace_id, id, from_id, to_id, sent_at, arrived_at, stands";

    @Query("""
            insert into naming_suggestion (workspace_id, id, from_id, to_id, sent_at, arrived_at, stands)
            values (:workspace, :id, :from, :to, :sentAt, :arrivedAt, :stands)
            on conflict do nothing
            """)
    long add(
            String workspace,
            UUID id,
            String from,
            String to,
            Instant sentAt,
            @Nullable Instant arrivedAt,
            byte[] stands);

    @Query("select " + COLUMNS + " from naming_suggestion where workspace_id = :workspace and id = :id")
    Optional<SuggestionRow> find(String workspace, UUID id);

    @Query("select " + COLUMNS + """
             from naming_suggestion
            where workspace_id = :workspace
              and (from_id = :one and to_id = :other or from_id = :other and to_id = :one)
            order by sent_at desc, id
            """)
    List<SuggestionRow> ofTie(String workspace, String one, String other);

    /// `people` are ids with commas between them.
    @Query("select " + COLUMNS + """
             from naming_suggestion
            where workspace_id = :workspace and from_id = any(string_to_array(:people, ','))
            order by sent_at desc, id
            """)
    List<SuggestionRow> sentBy(String workspace, String people);

    @Query("select " + COLUMNS + """
             from naming_suggestion
            where workspace_id = :workspace and to_id = :person
            order by sent_at desc, id
            """)
    List<SuggestionRow> sentTo(String workspace, String person);

    @Query("""
            update naming_suggestion set arrived_at = :at
            where workspace_id = :workspace and id = :id and arrived_at is null
            """)
    long arrived(String workspace, UUID id, Instant at);

    @Query("update naming_suggestion set stands = :stands where workspace_id = :workspace and id = :id")
    long takeBack(String workspace, UUID id, byte[] stands);

    @Query("delete from naming_suggestion where sent_at <= :sentAt")
    long forgetBefore(Instant sentAt);

    @Query("""
            select to_id from naming_suggestion where workspace_id = :workspace and from_id = :person
            union
            select from_id from naming_suggestion where workspace_id = :workspace and to_id = :person
            """)
    List<String> known(String workspace, String person);

    @Query("delete from naming_suggestion where workspace_id = :workspace and (from_id = :person or to_id = :person)")
    long forget(String workspace, String person);
}
