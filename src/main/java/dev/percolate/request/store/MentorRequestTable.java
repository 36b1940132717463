package dev.percolate.request.store;

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
interface MentorRequestTable extends GenericRepository<MentorRequestRow, UUID> {
    /// The lock goes with the transaction.
    @Query("select cast(pg_advisory_xact_lock(hashtextextended(:name, 0)) as text)")
    String hold(String name);

    @Query("""
            insert into mentor_request (workspace_id, id, requester_id, zone, since, stage, due_at)
            values (:workspace, :id, :requester, :zone, :since, 'DRAFT', :dueAt)
            """)
    long addDraft(String workspace, UUID id, String requester, @Nullable String zone, Instant since, Instant dueAt);

    @Query(
            "select * from mentor_request where workspace_id = :workspace and requester_id = :requester and stage = 'DRAFT'")
    Optional<MentorRequestRow> draftOf(String workspace, String requester);

    @Query("select * from mentor_request where workspace_id = :workspace and id = :id")
    Optional<MentorRequestRow> find(String workspace, UUID id);

    @Query("select * from mentor_request where workspace_id = :workspace and id = :id for update")
    Optional<MentorRequestRow> lock(String workspace, UUID id);

    @Query("""
            update mentor_request
            set stage = :stage, step = :step, person_id = :person, colleague_id = :colleague,
                colleague_zone = :colleagueZone, channel_id = :channel, named = :named,
                posted_version = :postedVersion, due_at = :dueAt,
                texts_until = :textsUntil
            where workspace_id = :workspace and id = :id
            """)
    long save(
            String workspace,
            UUID id,
            String stage,
            @Nullable String step,
            @Nullable String person,
            @Nullable String colleague,
            @Nullable String colleagueZone,
            @Nullable String channel,
            @Nullable Boolean named,
            @Nullable Integer postedVersion,
            @Nullable Instant dueAt,
            @Nullable Instant textsUntil);

    @Query("delete from mentor_request where workspace_id = :workspace and id = :id")
    long remove(String workspace, UUID id);

    @Query("""
            select count(*) from mentor_request
            where workspace_id = :workspace and requester_id = :requester and stage in ('ASKING', 'REFERRED', 'POSTED')
            """)
    long openOf(String workspace, String requester);

    @Query("""
            select * from mentor_request
            where workspace_id = :workspace and requester_id = :requester and stage <> 'DRAFT'
            order by stage in ('ASKING', 'REFERRED', 'POSTED') desc, since desc, id
            limit :limit
            """)
    List<MentorRequestRow> latestOf(String workspace, String requester, int limit);

    @Query("""
            select * from mentor_request
            where workspace_id = :workspace and id = any(array(
                select request_id from mentor_ask
                where workspace_id = :workspace and person_id = :person and not silent and asked_at is not null
                  and state <> 'PASSED_OVER'
                order by state = 'OPEN' desc, asked_at desc
                limit :limit))
            """)
    List<MentorRequestRow> askedOf(String workspace, String person, int limit);

    @Query("""
            select workspace_id, id, due_at as at from mentor_request
            where due_at <= :now
            order by due_at, workspace_id, id
            limit :limit
            """)
    List<DueRow> due(Instant now, int limit);

    @Query("""
            select workspace_id, id, due_at as at from mentor_request
            where due_at <= :now and (due_at, workspace_id, id) > (:lastAt, :lastWorkspace, :lastId)
            order by due_at, workspace_id, id
            limit :limit
            """)
    List<DueRow> dueAfter(Instant now, Instant lastAt, String lastWorkspace, UUID lastId, int limit);

    @Query("update mentor_request set texts_until = null where texts_until <= :now")
    long textsAreGone(Instant now);

    @Query("select min(due_at) from mentor_request where due_at is not null")
    Optional<Instant> nextDue();

    /// Whoever the stage is about is always among those who are asked.
    @Query("""
            select * from mentor_request
            where workspace_id = :workspace
              and (requester_id = :person or colleague_id = :person or id = any(array(
                select request_id from mentor_ask where workspace_id = :workspace and person_id = :person)))
            order by id
            for update
            """)
    List<MentorRequestRow> lockAllThatName(String workspace, String person);

    @Query("""
            update mentor_request set requester_id = :left
            where workspace_id = :workspace and id = :id
            """)
    long requesterLeaves(String workspace, UUID id, String left);

    @Query("""
            update mentor_request set person_id = :left
            where workspace_id = :workspace and id = :id and person_id = :person
            """)
    long becomeSomeoneWhoLeft(String workspace, UUID id, String person, String left);
}
