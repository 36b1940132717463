package dev.percolate.outbox.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The steps of one message. Every update names the states it may leave and says how many rows it found in them. A send
/// that certainly failed counts for nobody's budget, unless the one before it may have succeeded.
@JdbcRepository(dialect = Dialect.POSTGRES)
interface OutboxMessageTable extends GenericRepository<ClaimedRow, UUID> {
    @Query("""
            insert into outbox_message (workspace_id, id, trace, once_key, kind, recipient, conversation, lane,
                                        not_before, drop_after, body, urgency, file_waits, about)
            values (:workspace, :id, :trace, :once, :kind, :recipient, :conversation, :lane,
                    :notBefore, :dropAfter, :body, :urgency, :fileWaits, string_to_array(:about, ','))
            on conflict (workspace_id, once_key) do nothing
            """)
    int add(
            String workspace,
            UUID id,
            UUID trace,
            String once,
            String kind,
            String recipient,
            String conversation,
            String lane,
            Instant notBefore,
            @Nullable Instant dropAfter,
            byte[] body,
            @Nullable String urgency,
            boolean fileWaits,
            String about);

    @Query("""
            update outbox_message set state = 'dropped', end_reason = 'withdrawn', ended_at = :domainNow, body = null
            where workspace_id = :workspace and once_key = :once and state in ('waiting', 'claimed')
            """)
    int withdraw(String workspace, String once, Instant domainNow);

    @Query("""
            update outbox_message set state = 'dropped', end_reason = 'withdrawn', ended_at = :domainNow, body = null
            where workspace_id = :workspace and conversation = :reader and recipient = 'direct'
              and state in ('waiting', 'claimed') and :other = any(about)
            """)
    int withdrawAbout(String workspace, String reader, String other, Instant domainNow);

    @Query("""
            update outbox_message set opened_channel = :channel, lane = :lane
            where workspace_id = :workspace and id = :id and state = 'claimed' and claim = :claim
            """)
    int opened(String workspace, UUID id, UUID claim, String channel, String lane);

    @Query("""
            update outbox_message set file_waits = false
            where workspace_id = :workspace and id = :id and state = 'claimed' and claim = :claim
            """)
    int attached(String workspace, UUID id, UUID claim);

    @Query("""
            select sent_at from outbox_message
            where workspace_id = :workspace and conversation = :person and recipient = 'direct'
              and sent_at > :since and kind = 'unasked' and id <> :id
            """)
    List<Instant> received(String workspace, String person, UUID id, Instant since);

    /// Those that wait are found by the conversation, the claimed ones, of which there are a handful, by their lease.
    @Query("""
            select id, urgency from (
                select id, urgency, not_before, position from outbox_message
                where workspace_id = :workspace and conversation = :person and recipient = 'direct'
                  and kind = 'unasked' and state = 'waiting'
                  and not_before <= :domainNow and retry_at <= :wallNow
                  and (drop_after is null or drop_after >= :domainNow)
                union all
                select id, urgency, not_before, position from outbox_message
                where workspace_id = :workspace and conversation = :person and recipient = 'direct'
                  and kind = 'unasked' and state = 'claimed' and lease_until > :wallNow
                  and (drop_after is null or drop_after >= :domainNow)
            ) due
            order by not_before, position
            """)
    List<DueRow> due(String workspace, String person, Instant domainNow, Instant wallNow);

    @Query("""
            update outbox_message set state = 'sending', lease_until = :leaseUntil, sent_at = :domainNow
            where workspace_id = :workspace and id = :id and state = 'claimed' and claim = :claim
              and (drop_after is null or drop_after >= :domainNow)
            """)
    int sending(String workspace, UUID id, UUID claim, Instant leaseUntil, Instant domainNow);

    @Query(value = """
            update outbox_message set state = 'sending', lease_until = :leaseUntil, sent_at = :domainNow
            where ctid = any(array(
                select ctid from outbox_message
                where workspace_id = :workspace and id in (:ids) and state = 'claimed' and claim = :claim
                  and (drop_after is null or drop_after >= :domainNow)
                for update skip locked))
            returning workspace_id, id
            """, readOnly = false)
    List<NameRow> sending(String workspace, List<UUID> ids, UUID claim, Instant leaseUntil, Instant domainNow);

    @Query(value = """
            update outbox_message
            set state = 'delivered', delivered_channel = :channel, delivered_ts = :timestamp,
                sent_at = coalesce(sent_at, :domainNow), ended_at = coalesce(ended_at, :domainNow), body = null
            where workspace_id = :workspace and trace = :trace
              and state in ('waiting', 'claimed', 'sending', 'unknown', 'arrived')
            returning workspace_id, once_key, delivered_channel, ended_at
            """, readOnly = false)
    List<DeliveredRow> delivered(String workspace, UUID trace, String channel, String timestamp, Instant domainNow);

    @Query("""
            update outbox_message
            set state = 'arrived', delivered_channel = :channel, delivered_ts = :timestamp,
                attempts = 0, retry_at = '-infinity',
                sent_at = coalesce(sent_at, :domainNow), ended_at = :domainNow, body = null
            where workspace_id = :workspace and trace = :trace
              and state in ('waiting', 'claimed', 'sending', 'unknown')
            """)
    int seen(String workspace, UUID trace, String channel, String timestamp, Instant domainNow);

    @Query("""
            update outbox_message
            set state = 'arrived', delivered_channel = :channel, delivered_ts = :timestamp,
                attempts = :tries, retry_at = :retryAt,
                sent_at = coalesce(sent_at, :domainNow), ended_at = coalesce(ended_at, :domainNow), body = null
            where workspace_id = :workspace and trace = :trace
              and state in ('waiting', 'claimed', 'sending', 'unknown', 'arrived')
            """)
    int unheard(
            String workspace,
            UUID trace,
            String channel,
            String timestamp,
            int tries,
            Instant retryAt,
            Instant domainNow);

    @Query("""
            update outbox_message
            set state = 'waiting', claim = null, attempts = attempts + 1, retry_at = :retryAt,
                sent_at = case when unknown_sends > 0 then sent_at end
            where workspace_id = :workspace and id = :id and state in ('claimed', 'sending', 'unknown')
              and claim = :claim
            """)
    int failed(String workspace, UUID id, UUID claim, Instant retryAt);

    @Query("""
            update outbox_message
            set state = 'waiting', claim = null, sent_at = case when unknown_sends > 0 then sent_at end
            where workspace_id = :workspace and id = :id and state in ('claimed', 'sending', 'unknown')
              and claim = :claim
            """)
    int waitAgain(String workspace, UUID id, UUID claim);

    @Query("""
            update outbox_message set state = 'waiting', claim = null, not_before = :notBefore
            where workspace_id = :workspace and id = :id and state = 'claimed' and claim = :claim
            """)
    int postponed(String workspace, UUID id, UUID claim, Instant notBefore);

    @Query("""
            update outbox_message
            set state = 'dead', end_reason = :reason, ended_at = :domainNow, body = null,
                sent_at = case when unknown_sends > 0 then sent_at end
            where workspace_id = :workspace and id = :id and state in ('claimed', 'sending', 'unknown')
              and claim = :claim
            """)
    int dead(String workspace, UUID id, UUID claim, String reason, Instant domainNow);

    @Query("""
            update outbox_message
            set state = 'unknown', unknown_sends = unknown_sends + 1,
                flowing_since = null, flowing_until = null
            where workspace_id = :workspace and id = :id and state = 'sending' and claim = :claim
            """)
    int unknown(String workspace, UUID id, UUID claim);
}
