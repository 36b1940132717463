package dev.percolate.sandbox.store;

import dev.percolate.sandbox.Conversation;
import dev.percolate.sandbox.Conversation.Kind;
import dev.percolate.sandbox.Listing;
import dev.percolate.sandbox.Workspace;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Singleton
final class ListingInPostgres implements Listing {
    private static final String LISTED = """
            select conversation.id, kind, name, creator,
                   exists (select 1 from membership
                           where conversation_id = conversation.id and person_id = ?) as bot_is_in,
                   (select count(*) from membership join person on person.id = person_id
                    where conversation_id = conversation.id and standing <> 'deactivated') as people,
                   exists (select 1 from membership join person on person.id = person_id
                           where conversation_id = conversation.id and standing = 'external') as shared,
                   case when kind = 'direct' then
                       (select min(person_id) from membership
                        where conversation_id = conversation.id and person_id <> ?) end as other
            from conversation
            """;

    private final Sql sql;

    ListingInPostgres(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Listed> find(String conversation) {
        return sql.first(
                LISTED + "where conversation.id = ?",
                ListingInPostgres::listed,
                Workspace.BOT_USER,
                Workspace.BOT_USER,
                conversation);
    }

    @Override
    public List<Listed> page(Set<Kind> kinds, @Nullable String person, String after, int limit) {
        String[] words = kinds.stream().map(Kind::word).toArray(String[]::new);
        return sql.list(
                LISTED + """
                where kind = any (?) and conversation.id > ?
                  and (kind = 'channel' or exists (select 1 from membership
                                                   where conversation_id = conversation.id and person_id = ?))
                  and (?::text is null or exists (select 1 from membership
                                                  where conversation_id = conversation.id and person_id = ?))
                order by conversation.id limit ?
                """,
                ListingInPostgres::listed,
                Workspace.BOT_USER,
                Workspace.BOT_USER,
                words,
                after,
                Workspace.BOT_USER,
                person,
                person,
                limit);
    }

    private static Listed listed(ResultSet columns) throws SQLException {
        Conversation conversation = new Conversation(
                columns.getString("id"), Kind.of(columns.getString("kind")), columns.getString("name"));
        return new Listed(
                conversation,
                columns.getBoolean("bot_is_in"),
                columns.getInt("people"),
                columns.getBoolean("shared"),
                columns.getString("other"),
                columns.getString("creator"));
    }
}
