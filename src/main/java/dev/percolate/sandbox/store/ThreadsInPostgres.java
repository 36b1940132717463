package dev.percolate.sandbox.store;

import dev.percolate.sandbox.Message;
import dev.percolate.sandbox.Threads;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
final class ThreadsInPostgres implements Threads {
    private final Sql sql;

    ThreadsInPostgres(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Summary> summaries(String conversation, String person, String fromTs, String untilTs) {
        return sql.list(
                """
                select reply.thread_ts, count(*) as replies, max(reply.ts) as last_ts,
                       string_agg(distinct reply.author_id, ',') as authors,
                       case when bool_or(reply.author_id = ? or parent.author_id = ? or seen.person_id is not null)
                            then count(*) filter (
                                     where reply.author_id <> ? and reply.ts > coalesce(seen.last_read_ts, ''))
                            else 0 end as unseen
                from message reply
                join message parent on parent.conversation_id = reply.conversation_id and parent.ts = reply.thread_ts
                left join thread_seen seen on seen.conversation_id = reply.conversation_id
                                          and seen.thread_ts = reply.thread_ts and seen.person_id = ?
                where reply.conversation_id = ? and reply.thread_ts between ? and ? and reply.ephemeral_to is null
                group by reply.thread_ts
                """,
                columns -> new Summary(
                        columns.getString("thread_ts"),
                        columns.getInt("replies"),
                        List.of(columns.getString("authors").split(",")),
                        columns.getString("last_ts"),
                        columns.getInt("unseen")),
                person,
                person,
                person,
                person,
                conversation,
                fromTs,
                untilTs);
    }

    @Override
    public List<Message> replies(String conversation, String parentTs, String person) {
        return sql.list("""
                select * from message
                where conversation_id = ? and thread_ts = ? and (ephemeral_to is null or ephemeral_to = ?)
                order by ts
                """, MessagesInPostgres::message, conversation, parentTs, person);
    }

    @Override
    public void markRead(String conversation, String parentTs, String person) {
        sql.change("""
                insert into thread_seen (conversation_id, thread_ts, person_id, last_read_ts)
                select conversation_id, thread_ts, ?, max(ts) from message
                where conversation_id = ? and thread_ts = ? and ephemeral_to is null
                group by conversation_id, thread_ts
                on conflict (conversation_id, thread_ts, person_id)
                    do update set last_read_ts = excluded.last_read_ts
                    where thread_seen.last_read_ts < excluded.last_read_ts
                """, person, conversation, parentTs);
    }
}
