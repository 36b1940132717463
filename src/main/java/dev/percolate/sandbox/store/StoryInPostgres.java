package dev.percolate.sandbox.store;

import dev.percolate.sandbox.Story;
import dev.percolate.sandbox.Workspace;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

@Singleton
final class StoryInPostgres implements Story {
    private final Sql sql;

    StoryInPostgres(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Direct> direct() {
        return sql.list(
                """
                select membership.person_id as person, conversation.id as id, max(message.ts) as last, max(pressed.ts) as pressed
                from message
                join conversation on conversation.id = message.conversation_id and kind = 'direct'
                join membership on membership.conversation_id = conversation.id and membership.person_id <> ?
                left join pressed on pressed.conversation_id = conversation.id
                                 and pressed.person_id = membership.person_id
                where message.author_id = ? and message.ephemeral_to is null
                group by membership.person_id, conversation.id
                order by min(message.ts), membership.person_id
                """,
                columns -> new Direct(
                        columns.getString("person"),
                        columns.getString("id"),
                        columns.getString("last"),
                        Optional.ofNullable(columns.getString("pressed"))),
                Workspace.BOT_USER,
                Workspace.BOT_USER);
    }

    @Override
    public Optional<Together> together() {
        return sql.first(
                """
                select conversation.id as id,
                       (select string_agg(person_id, ',' order by person_id) from membership
                        where conversation_id = conversation.id and person_id <> ?) as people,
                       (select max(ts) from pressed where conversation_id = conversation.id) as pressed
                from conversation
                join message on message.conversation_id = conversation.id
                where kind = 'group' and author_id = ? and ephemeral_to is null
                order by ts desc limit 1
                """,
                columns -> new Together(
                        columns.getString("id"),
                        List.of(columns.getString("people").split(",")),
                        Optional.ofNullable(columns.getString("pressed"))),
                Workspace.BOT_USER,
                Workspace.BOT_USER);
    }

    @Override
    public List<String> homes() {
        return together()
                .map(newest -> sql.list(
                        "select person_id from home where person_id = any(?) order by person_id",
                        columns -> columns.getString("person_id"),
                        (Object) newest.people().toArray(String[]::new)))
                .orElse(List.of());
    }

    @Override
    public List<Unseen> unread() {
        return sql.list(
                """
                select person_id, count(*) as unread, (array_agg(conversation_id order by ts desc))[1] as newest
                from message
                join membership using (conversation_id)
                join conversation on conversation.id = conversation_id and kind in ('direct', 'group')
                where ts > last_read_ts and author_id <> person_id and person_id <> ? and ephemeral_to is null
                  and (thread_ts is null or broadcast)
                group by person_id order by person_id
                """,
                columns -> new Unseen(
                        columns.getString("person_id"), columns.getInt("unread"), columns.getString("newest")),
                Workspace.BOT_USER);
    }
}
