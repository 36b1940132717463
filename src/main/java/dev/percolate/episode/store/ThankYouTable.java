package dev.percolate.episode.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ThankYouTable extends GenericRepository<ThankYouRow, UUID> {
    String COLUMNS = "workspace_id, id, from_id, to_id, view_id, day, invitation, sent_on, sent_at, arrived_at";

    @Query("""
            insert into thank_you (workspace_id, id, from_id, to_id, view_id, day, invitation, sent_on, sent_at)
            values (:workspace, :id, :from, :to, :view, :day, :invitation, :sentOn, :sentAt)
            on conflict do nothing
            """)
    long add(
            String workspace,
            UUID id,
            String from,
            String to,
            UUID view,
            LocalDate day,
            String invitation,
            LocalDate sentOn,
            Instant sentAt);

    @Query("select " + COLUMNS + " from thank_you where workspace_id = :workspace and id = :id")
    Optional<ThankYouRow> find(String workspace, UUID id);

    @Query("select " + COLUMNS + """
             from thank_you
            where workspace_id = :workspace
              and (from_id = :one and to_id = :other or from_id = :other and to_id = :one)
            order by sent_at desc, id
            """)
    List<ThankYouRow> ofTie(String workspace, String one, String other);

    @Query("select " + COLUMNS + """
             from thank_you
            where workspace_id = :workspace and from_id = :from
            order by sent_at desc, id
            limit :limit
            """)
    List<ThankYouRow> sentBy(String workspace, String from, int limit);

    @Query("select " + COLUMNS + """
             from thank_you
            where workspace_id = :workspace and to_id = :to and arrived_at is not null
            order by sent_at desc, id
            limit :limit
            """)
    List<ThankYouRow> arrivedAt(String workspace, String to, int limit);

    @Query("""
            update thank_you set arrived_at = :at
            where workspace_id = :workspace and id = :id and arrived_at is null
            """)
    long arrived(String workspace, UUID id, Instant at);

    @Query("""
            select to_id from thank_you where workspace_id = :workspace and from_id = :person
            union
            select from_id from thank_you where workspace_id = :workspace and to_id = :person
            """)
    List<String> known(String workspace, String person);

    @Query("delete from thank_you where workspace_id = :workspace and (from_id = :person or to_id = :person)")
    long forget(String workspace, String person);
}
