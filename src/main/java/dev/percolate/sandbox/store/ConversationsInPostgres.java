package dev.percolate.sandbox.store;

import dev.percolate.sandbox.Conversation;
import dev.percolate.sandbox.Conversations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

@Singleton
final class ConversationsInPostgres implements Conversations {
    private final Sql sql;

    ConversationsInPostgres(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Conversation> find(String id) {
        return sql.first("select * from conversation where id = ?", ConversationsInPostgres::conversation, id);
    }

    @Override
    public Optional<Conversation> between(SortedSet<String> people) {
        return sql.first(
                "select * from conversation where people_key = ?",
                ConversationsInPostgres::conversation,
                String.join(",", people));
    }

    @Override
    public void addChannel(Conversation channel) {
        sql.change(
                "insert into conversation (id, kind, name) values (?, ?, ?)",
                channel.id(),
                channel.kind().word(),
                channel.name());
    }

    @Override
    public void createdBy(String channel, String person) {
        sql.change("update conversation set creator = ? where id = ?", person, channel);
    }

    @Override
    public boolean addBetween(Conversation conversation, SortedSet<String> people) {
        boolean added = sql.change(
                        """
                        insert into conversation (id, kind, name, people_key) values (?, ?, ?, ?)
                        on conflict (people_key) do nothing
                        """,
                        conversation.id(),
                        conversation.kind().word(),
                        conversation.name(),
                        String.join(",", people))
                == 1;
        if (added) {
            people.forEach(person -> join(conversation.id(), person));
        }
        return added;
    }

    @Override
    public boolean join(String conversation, String person) {
        return sql.change(
                        "insert into membership (conversation_id, person_id) values (?, ?) on conflict do nothing",
                        conversation,
                        person)
                == 1;
    }

    @Override
    public boolean leave(String conversation, String person) {
        return sql.change("delete from membership where conversation_id = ? and person_id = ?", conversation, person)
                == 1;
    }

    @Override
    public boolean isIn(String conversation, String person) {
        return sql.exists("select 1 from membership where conversation_id = ? and person_id = ?", conversation, person);
    }

    @Override
    public boolean isActiveIn(String conversation, String person) {
        return sql.exists("""
                select 1 from membership join person on person.id = person_id
                where conversation_id = ? and person_id = ? and standing <> 'deactivated'
                """, conversation, person);
    }

    @Override
    public List<String> members(String conversation, String after, int limit) {
        return sql.list("""
                select person_id from membership join person on person.id = person_id
                where conversation_id = ? and person_id > ? and standing <> 'deactivated'
                order by person_id limit ?
                """, columns -> columns.getString("person_id"), conversation, after, limit);
    }

    @Override
    public List<Conversation> channels() {
        return sql.list(
                "select * from conversation where people_key is null order by name, id",
                ConversationsInPostgres::conversation);
    }

    @Override
    public List<Entered> channelsAsOf(String person) {
        return sql.list("""
                select conversation.*, exists (select 1 from membership
                                               where conversation_id = id and person_id = ?) as is_in
                from conversation where people_key is null order by name, id
                """, columns -> new Entered(conversation(columns), columns.getBoolean("is_in")), person);
    }

    @Override
    public List<Conversation> of(String person) {
        return sql.list("""
                select conversation.* from conversation join membership on conversation_id = id
                where person_id = ?
                order by people_key is not null, name, id
                """, ConversationsInPostgres::conversation, person);
    }

    @Override
    public void markRead(String conversation, String person) {
        sql.change("""
                update membership set last_read_ts = newest.ts
                from (select coalesce(max(ts), '') as ts from message
                      where conversation_id = ? and ephemeral_to is null
                        and (thread_ts is null or broadcast)) newest
                where conversation_id = ? and person_id = ? and last_read_ts < newest.ts
                """, conversation, conversation, person);
    }

    @Override
    public List<Seat> seats(String person) {
        return sql.list(
                """
                select conversation.*,
                       case when people_key is null then ''
                            else (select string_agg(other.person_id, ',' order by other.person_id) from membership other
                                  where other.conversation_id = id and other.person_id <> mine.person_id) end as others,
                       (select count(*) from
                            (select 1 from message
                             where message.conversation_id = id and ts > mine.last_read_ts
                               and author_id <> mine.person_id and ephemeral_to is null
                               and (thread_ts is null or broadcast)
                             limit 1000) unseen) as unread
                from membership mine join conversation on mine.conversation_id = id
                where mine.person_id = ?
                order by people_key is not null, name, id
                """,
                columns -> new Seat(conversation(columns), ids(columns.getString("others")), columns.getInt("unread")),
                person);
    }

    private static List<String> ids(@Nullable String joined) {
        return joined == null || joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }

    private static Conversation conversation(ResultSet columns) throws SQLException {
        return new Conversation(
                columns.getString("id"), Conversation.Kind.of(columns.getString("kind")), columns.getString("name"));
    }
}
