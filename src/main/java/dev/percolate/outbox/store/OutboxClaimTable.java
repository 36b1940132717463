package dev.percolate.outbox.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What relays ask of all messages. Sweeps skip rows that others are changing, so that no two of them wait for each
/// other, and take some at a time, so that each statement stays short. They name rows by their place on disk, which
/// is the same while a row is locked: by any other name PostgreSQL, where it knows little of a table that was just
/// filled, reads all of it.
@JdbcRepository(dialect = Dialect.POSTGRES)
interface OutboxClaimTable extends GenericRepository<ClaimedRow, UUID> {
    /// The two sub-selects are asked row by row while outbox_message_waiting is read in order, and each finds its
    /// answer at the front of an index: the cost depends on how many are claimed, not on how many wait. The second
    /// says yes or no: of a position to compare with, PostgreSQL expects that hardly a row fits, and then reads
    /// all that waits before it takes the first.
    String CLAIM = """
            with due as (
                select m.id from outbox_message m
                where m.workspace_id = :workspace and m.lane = :lane and m.state = 'waiting'
                  and m.not_before <= :domainNow and m.retry_at <= :wallNow
                  and (m.drop_after is null or m.drop_after >= :domainNow)
                  and (:attach or not m.file_waits)
                  and coalesce((select greatest(p.free_at, p.parked_until) from outbox_pace p
                                where p.workspace_id = m.workspace_id and p.key = m.conversation), '-infinity')
                      <= :wallNow
                  and (select first.position = m.position from outbox_message first
                       where first.workspace_id = m.workspace_id
                         and first.conversation = m.conversation
                         and first.lane = m.lane and first.state = 'waiting'
                         and first.not_before <= :domainNow and first.retry_at <= :wallNow
                         and (:attach or not first.file_waits)
                       order by first.not_before, first.position limit 1)
                order by m.not_before, m.position
                limit :limit
                for update of m skip locked
            ), claimed as (
                update outbox_message m set state = 'claimed', claim = :claim, lease_until = :leaseUntil
                from due where m.workspace_id = :workspace and m.id = due.id
                returning m.*
            ), paced as (
                insert into outbox_pace (workspace_id, key, free_at)
                select workspace_id, conversation, :conversationFreeAt from claimed
                on conflict (workspace_id, key) do update set free_at = excluded.free_at
            )
            select workspace_id, id, claim, trace, recipient, conversation, kind, urgency, opened_channel, attempts,
                   body, file_waits
            from claimed order by not_before, position
            """;

    @Query(CLAIM)
    List<ClaimedRow> claim(
            String workspace,
            String lane,
            int limit,
            boolean attach,
            UUID claim,
            Instant leaseUntil,
            Instant conversationFreeAt,
            Instant domainNow,
            Instant wallNow);

    /// Jumps from workspace to workspace, and in each from lane to lane, along the index instead of reading all that
    /// waits. Each look takes the first of an order: for a mere `exists` PostgreSQL may well read the whole table.
    String WORK = """
            with recursive w (workspace_id) as (
                (select m.workspace_id from outbox_message m where m.state = 'waiting'
                 order by m.workspace_id limit 1)
                union all
                select (select m.workspace_id from outbox_message m
                        where m.state = 'waiting' and m.workspace_id > w.workspace_id
                        order by m.workspace_id limit 1)
                from w where w.workspace_id is not null
            )
            select w.workspace_id from w
            where w.workspace_id is not null
              and exists (select from unnest(array['quick', 'group', 'bulk']) lanes (lane)
                          where (select true from outbox_message m
                                 where m.workspace_id = w.workspace_id and m.lane = lanes.lane
                                   and m.state = 'waiting'
                                   and m.not_before <= :domainNow and m.retry_at <= :wallNow
                                 order by m.not_before, m.position limit 1))
              and not exists (select from outbox_pace p
                              where p.workspace_id = w.workspace_id and p.key = 'chat.postMessage'
                                and p.parked_until > :wallNow)
            """;

    @Query(WORK)
    List<String> workspacesWithWork(Instant domainNow, Instant wallNow);

    /// Asked before any of them is claimed from: to plan a claim costs more than to ask this.
    String LANES = """
            select lanes.lane from unnest(array['quick', 'group', 'bulk']) lanes (lane)
            where (select true from outbox_message m
                   where m.workspace_id = :workspace and m.lane = lanes.lane and m.state = 'waiting'
                     and m.not_before <= :domainNow and m.retry_at <= :wallNow
                   order by m.not_before, m.position limit 1)
            """;

    @Query(LANES)
    List<String> lanesWithWork(String workspace, Instant domainNow, Instant wallNow);

    @Query(value = """
            update outbox_message set state = 'waiting', claim = null
            where ctid = any(array(
                select ctid from outbox_message
                where state = 'claimed' and lease_until <= :wallNow limit 500 for update skip locked))
            """, readOnly = false)
    void freeForgottenClaims(Instant wallNow);

    @Query(value = """
            update outbox_message
            set state = 'unknown', unknown_sends = unknown_sends + 1,
                flowing_since = null, flowing_until = null
            where ctid = any(array(
                select ctid from outbox_message
                where state = 'sending' and lease_until <= :wallNow limit 500 for update skip locked))
            """, readOnly = false)
    void doubtForgottenSends(Instant wallNow);

    @Query(value = """
            update outbox_message set state = 'dropped', end_reason = 'too late', ended_at = :domainNow, body = null
            where ctid = any(array(
                select ctid from outbox_message
                where state in ('waiting', 'claimed', 'unknown') and drop_after < :domainNow
                limit 500 for update skip locked))
            """, readOnly = false)
    void dropWhatIsTooLate(Instant domainNow);

    @Query(value = """
            update outbox_message set state = 'waiting', claim = null
            where ctid = any(array(
                select ctid from outbox_message
                where state = 'unknown' and flowing_until >= flowing_since + :unseenSeconds * interval '1 second'
                  and unknown_sends < :unknownSends
                limit 500 for update skip locked))
            """, readOnly = false)
    void sendUnseenAgain(long unseenSeconds, int unknownSends);

    @Query(value = """
            update outbox_message set state = 'dead', end_reason = 'unconfirmed', ended_at = :domainNow, body = null
            where ctid = any(array(
                select ctid from outbox_message
                where state = 'unknown' and flowing_until >= flowing_since + :unseenSeconds * interval '1 second'
                  and unknown_sends >= :unknownSends
                limit 500 for update skip locked))
            returning workspace_id, id
            """, readOnly = false)
    List<NameRow> giveUpUnseen(long unseenSeconds, int unknownSends, Instant domainNow);

    @Query("""
            select workspace_id, trace, delivered_channel, delivered_ts, attempts from outbox_message
            where state = 'arrived' and retry_at <= :wallNow
            order by retry_at limit 100
            """)
    List<ArrivalRow> unheard(Instant wallNow);

    @Query(value = """
            update outbox_message
            set flowing_since = coalesce(flowing_since, :wallNow), flowing_until = greatest(flowing_until, :wallNow)
            where ctid = any(array(
                select ctid from outbox_message
                where workspace_id = :workspace and state = 'unknown'
                for update skip locked))
            """, readOnly = false)
    void eventArrived(String workspace, Instant wallNow);

    /// What waits for an opening or a post of its workspace waits a moment only, unless that is parked.
    @Query("""
            select exists (
                select from outbox_message
                where state in ('claimed', 'sending') and lease_until > :wallNow
            ) or exists (
                select from outbox_message m
                where m.state = 'waiting' and m.not_before <= :domainNow and m.retry_at <= :soon
                  and not exists (select from outbox_pace p
                                  where p.workspace_id = m.workspace_id
                                    and (p.key = m.conversation and greatest(p.free_at, p.parked_until) > :soon
                                         or p.key = 'chat.postMessage' and p.parked_until > :soon
                                         or p.key = 'conversations.open' and m.lane = 'group'
                                            and p.parked_until > :soon
                                         or p.key = 'files.getUploadURLExternal' and m.file_waits
                                            and p.parked_until > :soon)))
            """)
    boolean isMoving(Instant domainNow, Instant wallNow, Instant soon);

    @Query("""
            select min(m.not_before) from outbox_message m
            where m.state = 'waiting' and m.retry_at <= :soon
              and not exists (select from outbox_pace p
                              where p.workspace_id = m.workspace_id
                                and (p.key = m.conversation and p.parked_until > :soon
                                     or p.key = 'chat.postMessage' and p.parked_until > :soon
                                     or p.key = 'conversations.open' and m.lane = 'group'
                                        and p.parked_until > :soon
                                     or p.key = 'files.getUploadURLExternal' and m.file_waits
                                        and p.parked_until > :soon))
            """)
    Optional<Instant> nextDue(Instant soon);
}
