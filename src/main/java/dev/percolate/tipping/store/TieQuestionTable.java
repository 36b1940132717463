package dev.percolate.tipping.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TieQuestionTable extends GenericRepository<TieQuestionRow, UUID> {
    String COLUMNS = "workspace_id, id, person_id, about_id, origin, conversations, since, asked_at, arrived_at, "
            + "reply, replied_at, closes_at";

    @Query("""
            insert into tie_question (workspace_id, id, person_id, about_id, origin, conversations, since, asked_at,
                                      arrived_at, reply, replied_at, closes_at)
            values (:workspace, :id, :person, :about, :origin, :conversations, :since, :askedAt,
                    :arrivedAt, :reply, :repliedAt, :closesAt)
            on conflict do nothing
            """)
    long add(
            String workspace,
            UUID id,
            String person,
            String about,
            String origin,
            int conversations,
            LocalDate since,
            Instant askedAt,
            @Nullable Instant arrivedAt,
            byte[] reply,
            @Nullable Instant repliedAt,
            Instant closesAt);

    @Query("select " + COLUMNS + " from tie_question where workspace_id = :workspace and id = :id")
    Optional<TieQuestionRow> find(String workspace, UUID id);

    /// `people` are ids with commas between them.
    @Query("select " + COLUMNS + """
             from tie_question
            where workspace_id = :workspace and person_id = any(string_to_array(:people, ',')) and closed_at is null
            order by asked_at desc, id
            """)
    List<TieQuestionRow> unclosed(String workspace, String people);

    @Query("select " + COLUMNS + """
             from tie_question
            where workspace_id = :workspace and person_id = :person
            order by asked_at desc, id
            """)
    List<TieQuestionRow> of(String workspace, String person);

    @Query("""
            update tie_question
            set arrived_at = :arrivedAt, reply = :reply, replied_at = :repliedAt, closes_at = :closesAt
            where workspace_id = :workspace and id = :id and closed_at is null
            """)
    long keep(
            String workspace,
            UUID id,
            @Nullable Instant arrivedAt,
            byte[] reply,
            @Nullable Instant repliedAt,
            Instant closesAt);

    /// Whom of these people one reached after that; `people` are ids with commas between them. Named `since`, the
    /// moment would be taken for the day of the column of that name.
    @Query("""
            select distinct person_id from tie_question
            where workspace_id = :workspace and person_id = any(string_to_array(:people, ','))
              and arrived_at > :earlier
            """)
    List<String> reachedSince(String workspace, String people, Instant earlier);

    /// After the one that closes at `closesAt`, of `workspace` and with this id.
    @Query("select " + COLUMNS + """
             from tie_question
            where closed_at is null and closes_at <= :now
              and (closes_at, workspace_id, id) > (:closesAt, :workspace, :id)
            order by closes_at, workspace_id, id
            limit :limit
            """)
    List<TieQuestionRow> due(Instant now, Instant closesAt, String workspace, UUID id, int limit);

    @Query("select closes_at from tie_question where closed_at is null order by closes_at limit 1")
    Optional<Instant> nextDue();

    @Query("""
            update tie_question set closed_at = :now
            where workspace_id = :workspace and id = :id and closed_at is null
            """)
    long close(String workspace, UUID id, Instant now);

    @Query("delete from tie_question where workspace_id = :workspace and id = :id")
    long remove(String workspace, UUID id);

    @Query("select " + COLUMNS + """
             from tie_question
            where workspace_id = :workspace and closed_at >= :from and closed_at < :until
            order by closed_at, id
            """)
    List<TieQuestionRow> closed(String workspace, Instant from, Instant until);

    @Query("""
            delete from tie_question
            where workspace_id = :workspace and closed_at >= :from and closed_at < :until
            """)
    long wipe(String workspace, Instant from, Instant until);

    @Query("""
            select about_id from tie_question where workspace_id = :workspace and person_id = :person
            union
            select person_id from tie_question where workspace_id = :workspace and about_id = :person
            """)
    List<String> known(String workspace, String person);

    @Query("delete from tie_question where workspace_id = :workspace and (person_id = :person or about_id = :person)")
    long forget(String workspace, String person);
}
