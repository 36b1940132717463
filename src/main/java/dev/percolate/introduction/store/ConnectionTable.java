package dev.percolate.introduction.store;

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
interface ConnectionTable extends GenericRepository<ConnectionRow, UUID> {
    String COLUMNS = """
            id, workspace_id, channel_id, introducer_id, zone, one_id, other_id, asked_at, answer_at, answer
            """;

    /// Whoever has not joined a circle has no row that could be held. The lock goes with the transaction.
    @Query("select cast(pg_advisory_xact_lock(hashtextextended(:name, 0)) as text)")
    String hold(String name);

    @Query("""
            insert into connection (workspace_id, id, channel_id, introducer_id, zone, one_id, other_id,
                                    asked_at, answer_at)
            values (:workspace, :id, :channel, :introducer, :zone, :one, :other, :askedAt, :answerAt)
            """)
    long add(
            String workspace,
            UUID id,
            String channel,
            String introducer,
            @Nullable String zone,
            String one,
            String other,
            Instant askedAt,
            Instant answerAt);

    @Query("select " + COLUMNS + " from connection where workspace_id = :workspace and id = :id")
    Optional<ConnectionRow> find(String workspace, UUID id);

    @Query("select " + COLUMNS + """
             from connection
            where workspace_id = :workspace and introducer_id = :introducer and one_id = :one and other_id = :other
              and answer is null
            """)
    Optional<ConnectionRow> openOf(String workspace, String introducer, String one, String other);

    @Query("""
            select asked_at from connection
            where workspace_id = :workspace and introducer_id = :introducer and asked_at > :since
            order by asked_at
            """)
    List<Instant> askedSince(String workspace, String introducer, Instant since);

    @Query("select " + COLUMNS + """
             from connection
            where workspace_id = :workspace and introducer_id = :introducer
            order by asked_at desc, id
            limit :limit
            """)
    List<ConnectionRow> latestOf(String workspace, String introducer, int limit);

    @Query("""
            update connection
            set answer = :answer,
                one_id = case when one_leaves then :firstWhoLeft else one_id end,
                other_id = case when other_leaves then :secondWhoLeft else other_id end,
                one_leaves = false, other_leaves = false
            where workspace_id = :workspace and id = :id and answer is null
            """)
    long answer(String workspace, UUID id, String answer, String firstWhoLeft, String secondWhoLeft);

    @Query("""
            select workspace_id, id, '' as person_id, answer_at as at from connection
            where answer is null and answer_at <= :now
            order by answer_at, workspace_id, id
            limit :limit
            """)
    List<DueRow> due(Instant now, int limit);

    @Query("""
            select workspace_id, id, '' as person_id, answer_at as at from connection
            where answer is null and answer_at <= :now
              and (answer_at, workspace_id, id) > (:lastAt, :lastWorkspace, :lastId)
            order by answer_at, workspace_id, id
            limit :limit
            """)
    List<DueRow> dueAfter(Instant now, Instant lastAt, String lastWorkspace, UUID lastId, int limit);

    @Query("select min(answer_at) from connection where answer is null")
    Optional<Instant> nextDue();

    @Query("delete from connection where workspace_id = :workspace and introducer_id = :person")
    long forget(String workspace, String person);

    @Query("""
            update connection
            set one_leaves = one_leaves or one_id = :person, other_leaves = other_leaves or other_id = :person
            where workspace_id = :workspace and answer is null and :person in (one_id, other_id)
            """)
    long leave(String workspace, String person);

    @Query("""
            update connection
            set one_id = case when one_id = :person then :firstWhoLeft else one_id end,
                other_id = case when other_id = :person then :secondWhoLeft else other_id end
            where workspace_id = :workspace and answer is not null and :person in (one_id, other_id)
            """)
    long becomeSomeoneWhoLeft(String workspace, String person, String firstWhoLeft, String secondWhoLeft);
}
