package dev.percolate.outbox.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The steps of one message. Every update names the states it may leave and says how many rows it found in them.
@JdbcRepository(dialect = Dialect.POSTGRES)
interface OutboxMessageTable extends GenericRepository<ClaimedRow, UUID> {
    @Query("""
            insert into outbox_message (workspace_id, id, trace, once_key, kind, recipient, conversation, lane,
                                        not_before, drop_after, body)
            values (:workspace, :id, :trace, :once, :kind, :recipient, :conversation, :lane,
                    :notBefore, :dropAfter, :body)
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
            byte[] body);

    @Query("""
            update outbox_message set state = 'dropped', end_reason = 'withdrawn', ended_at = :domainNow, body = null
            where workspace_id = :workspace and once_key = :once and state = 'waiting'
            """)
    int withdraw(String workspace, String once, Instant domainNow);

    @Query("""
            update outbox_message set opened_channel = :channel, lane = :lane
            where workspace_id = :workspace and id = :id and state = 'claimed' and claim = :claim
            """)
    int opened(String workspace, UUID id, UUID claim, String channel, String lane);

    @Query("""
            update outbox_message set state = 'sending', lease_until = :leaseUntil
            where workspace_id = :workspace and id = :id and state = 'claimed' and claim = :claim
              and (drop_after is null or drop_after >= :domainNow)
            """)
    int sending(String workspace, UUID id, UUID claim, Instant leaseUntil, Instant domainNow);

    @Query("""
            update outbox_message
            set state = 'delivered', delivered_channel = :channel, delivered_ts = :timestamp,
                ended_at = :domainNow, body = null
            where workspace_id = :workspace and id = :id and state in ('waiting', 'claimed', 'sending', 'unknown')
            """)
    int delivered(String workspace, UUID id, String channel, String timestamp, Instant domainNow);

    @Query("""
            update outbox_message
            set state = 'delivered', delivered_channel = :channel, delivered_ts = :timestamp,
                ended_at = :domainNow, body = null
            where workspace_id = :workspace and trace = :trace and state in ('waiting', 'claimed', 'sending', 'unknown')
            """)
    int seen(String workspace, UUID trace, String channel, String timestamp, Instant domainNow);

    @Query("""
            update outbox_message
            set state = 'waiting', claim = null, attempts = attempts + 1, retry_at = :retryAt
            where workspace_id = :workspace and id = :id and state in ('claimed', 'sending', 'unknown')
              and claim = :claim
            """)
    int failed(String workspace, UUID id, UUID claim, Instant retryAt);

    @Query("""
            update outbox_message set state = 'waiting', claim = null
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
            update outbox_message set state = 'dead', end_reason = :reason, ended_at = :domainNow, body = null
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
