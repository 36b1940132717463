package dev.percolate.sandbox.store;

import dev.percolate.sandbox.Story;
import dev.percolate.sandbox.Workspace;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

@Singleton
final class StoryInPostgres implements Story {
    /// The story is told of what happened lately: how many conversations of a kind are looked at.
    private static final int NEWEST = 200;

    private final Sql sql;

    StoryInPostgres(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Direct> direct(List<String> always) {
        return sql.list(
                """
                select other.person_id as person, place.id, said.first, said.last, pressed.ts as pressed
                from (select id from
                          (select id from conversation where kind = 'direct' order by last_micros desc limit ?) newest
                      union
                      select conversation_id from membership join conversation on id = conversation_id and kind = 'direct'
                      where person_id = any(?)) place
                join membership other on other.conversation_id = place.id and other.person_id <> ?
                cross join lateral
                    (select min(ts) as first, max(ts) as last from message
                     where conversation_id = place.id and author_id = ? and ephemeral_to is null) said
                left join pressed on pressed.conversation_id = place.id and pressed.person_id = other.person_id
                where said.first is not null
                order by said.first, other.person_id
                """,
                columns -> new Direct(
                        columns.getString("person"),
                        columns.getString("id"),
                        columns.getString("last"),
                        Optional.ofNullable(columns.getString("pressed"))),
                NEWEST,
                always.toArray(String[]::new),
                Workspace.BOT_USER,
                Workspace.BOT_USER);
    }

    @Override
    public Optional<Together> together() {
        return sql.first(
                """
                select place.id,
                       (select string_agg(person_id, ',' order by person_id) from membership
                        where conversation_id = place.id and person_id <> ?) as people,
                       said.first, said.last,
                       (select max(ts) from pressed where conversation_id = place.id) as pressed,
                       (select string_agg(person_id, ',' order by person_id) from pressed
                        where conversation_id = place.id) as pressed_by
                from (select id from conversation where kind = 'group' order by last_micros desc limit ?) place
                cross join lateral
                    (select min(ts) as first, max(ts) as last from message
                     where conversation_id = place.id and author_id = ? and ephemeral_to is null) said
                where said.last is not null
                order by said.last desc limit 1
                """,
                columns -> new Together(
                        columns.getString("id"),
                        List.of(columns.getString("people").split(",")),
                        columns.getString("first"),
                        columns.getString("last"),
                        Optional.ofNullable(columns.getString("pressed")),
                        Optional.ofNullable(columns.getString("pressed_by"))
                                .map(people -> List.of(people.split(",")))
                                .orElse(List.of())),
                Workspace.BOT_USER,
                NEWEST,
                Workspace.BOT_USER);
    }

    @Override
    public List<Said> channels() {
        return sql.list(
                """
                select place.id, said.last
                from conversation place
                join membership on conversation_id = place.id and person_id = ?
                cross join lateral
                    (select max(ts) filter (where author_id = ?) as last from
                         (select ts, author_id from message
                          where conversation_id = place.id and ephemeral_to is null
                          order by ts desc limit ?) latest) said
                where place.kind in ('channel', 'private') and said.last is not null
                order by place.id
                """,
                columns -> new Said(columns.getString("id"), columns.getString("last")),
                Workspace.BOT_USER,
                Workspace.BOT_USER,
                NEWEST);
    }

    @Override
    public List<String> homes(List<String> people) {
        return sql.list(
                "select person_id from home where person_id = any(?) order by person_id",
                columns -> columns.getString("person_id"),
                (Object) people.toArray(String[]::new));
    }

    @Override
    public List<Unseen> unread() {
        return sql.list(
                """
                select person_id, sum(said.unread)::int as unread,
                       (array_agg(place.id order by said.last desc))[1] as newest
                from ((select id from conversation where kind = 'direct' order by last_micros desc limit ?)
                      union all
                      (select id from conversation where kind = 'group' order by last_micros desc limit ?)) place
                join membership on conversation_id = place.id and person_id <> ?
                cross join lateral
                    (select count(*) as unread, max(ts) as last from
                         (select ts from message
                          where conversation_id = place.id and ts > last_read_ts and author_id <> person_id
                            and ephemeral_to is null and (thread_ts is null or broadcast)
                          order by conversation_id, ts limit 1000) unseen) said
                where said.unread > 0
                group by person_id order by person_id
                """,
                columns -> new Unseen(
                        columns.getString("person_id"), columns.getInt("unread"), columns.getString("newest")),
                NEWEST,
                NEWEST,
                Workspace.BOT_USER);
    }
}
