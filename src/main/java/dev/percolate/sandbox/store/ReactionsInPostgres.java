package dev.percolate.sandbox.store;

import dev.percolate.sandbox.Reactions;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

@Singleton
final class ReactionsInPostgres implements Reactions {
    private final Sql sql;

    ReactionsInPostgres(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean add(String conversation, String ts, String name, String person) {
        return sql.change(
                        """
                        insert into reaction (conversation_id, ts, name, person_id)
                        select ?, ?, ?, ?
                        where (select count(*) from reaction where conversation_id = ? and ts = ? and person_id = ?) < ?
                          and (select count(distinct name) from reaction
                               where conversation_id = ? and ts = ? and name <> ?) < ?
                        on conflict do nothing
                        """,
                        conversation,
                        ts,
                        name,
                        person,
                        conversation,
                        ts,
                        person,
                        MOST_OF_ONE_PERSON,
                        conversation,
                        ts,
                        name,
                        MOST_EMOJI)
                == 1;
    }

    @Override
    public boolean remove(String conversation, String ts, String name, String person) {
        return sql.change(
                        "delete from reaction where conversation_id = ? and ts = ? and name = ? and person_id = ?",
                        conversation,
                        ts,
                        name,
                        person)
                == 1;
    }

    @Override
    public List<Reaction> of(String conversation, String ts) {
        return sql.list("""
                select ts, name, string_agg(person_id, ',' order by position) as people from reaction
                where conversation_id = ? and ts = ? group by ts, name order by min(position)
                """, ReactionsInPostgres::reaction, conversation, ts);
    }

    @Override
    public List<Reaction> between(String conversation, String fromTs, String untilTs) {
        return sql.list("""
                select ts, name, string_agg(person_id, ',' order by position) as people from reaction
                where conversation_id = ? and ts between ? and ? group by ts, name order by min(position)
                """, ReactionsInPostgres::reaction, conversation, fromTs, untilTs);
    }

    private static Reaction reaction(ResultSet columns) throws SQLException {
        return new Reaction(
                columns.getString("ts"),
                columns.getString("name"),
                List.of(columns.getString("people").split(",")));
    }
}
