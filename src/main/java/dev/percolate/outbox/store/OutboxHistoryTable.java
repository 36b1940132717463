package dev.percolate.outbox.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What is kept of messages after their end, and how it goes.
@JdbcRepository(dialect = Dialect.POSTGRES)
interface OutboxHistoryTable extends GenericRepository<SentRow, String> {
    @Query("""
            select once_key, ended_at from outbox_message
            where workspace_id = :workspace and conversation = :person and recipient = 'direct'
              and sent_at is not null and state in ('arrived', 'delivered')
            order by ended_at desc, position desc limit :atMost
            """)
    List<SentRow> sentTo(String workspace, String person, int atMost);

    /// Whatever becomes of it now, it is too late for another try.
    @Query("""
            update outbox_message set drop_after = least(drop_after, :past)
            where workspace_id = :workspace and state = 'sending'
              and (recipient = 'direct' and conversation = :person
                   or recipient = 'group' and :person = any(string_to_array(conversation, ','))
                   or :person = any(about))
            """)
    void sendNotAgain(String workspace, String person, Instant past);

    /// All but what somebody else may have received alone.
    @Query("""
            delete from outbox_message
            where workspace_id = :workspace and state <> 'sending'
              and (recipient = 'direct' and conversation = :person
                   or recipient = 'group' and :person = any(string_to_array(conversation, ','))
                   or :person = any(about) and (recipient <> 'direct' or sent_at is null))
            """)
    void delete(String workspace, String person);

    @Query("""
            update outbox_message
            set about = array_remove(about, :person), body = null, ended_at = coalesce(ended_at, :domainNow),
                end_reason = case when body is null then end_reason else 'withdrawn' end,
                state = case when body is null then state else 'dropped' end
            where workspace_id = :workspace and state <> 'sending' and :person = any(about)
            """)
    void nameNoLonger(String workspace, String person, Instant domainNow);

    /// The keys of conversations name the people in them.
    @Query("""
            delete from outbox_pace
            where workspace_id = :workspace and :person = any(string_to_array(key, ','))
            """)
    void forgetPaces(String workspace, String person);

    @Query("select min(ended_at) from outbox_message where ended_at is not null and state <> 'arrived'")
    Optional<Instant> oldestEnd();

    @Query(value = """
            delete from outbox_message
            where (workspace_id, id) in (
                select workspace_id, id from outbox_message
                where ended_at < :before and state <> 'arrived'
                order by ended_at limit :atMost for update skip locked)
            """, readOnly = false)
    int deleteEndedBefore(Instant before, int atMost);

    /// Reads the whole table: it has a row for whatever was written to since yesterday.
    @Query(value = """
            delete from outbox_pace
            where (workspace_id, key) in (
                select workspace_id, key from outbox_pace
                where greatest(free_at, parked_until) < :wallTime for update skip locked)
            """, readOnly = false)
    void forgetPacesUnusedSince(Instant wallTime);
}
