package dev.percolate.sandbox.store;

import dev.percolate.sandbox.People;
import dev.percolate.sandbox.Person;
import dev.percolate.sandbox.Workspace;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

@Singleton
final class PeopleInPostgres implements People {
    private final Sql sql;

    PeopleInPostgres(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Person person) {
        sql.change(
                """
                insert into person (id, handle, name, title, department, zone, locale, standing)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                person.id(),
                person.handle(),
                person.name(),
                person.title(),
                person.department(),
                person.zone(),
                person.locale(),
                person.standing().word());
    }

    @Override
    public void stand(String id, Person.Standing standing) {
        sql.change("update person set standing = ? where id = ?", standing.word(), id);
    }

    @Override
    public void makeAdmin(String id) {
        sql.change("update person set is_admin = true where id = ?", id);
    }

    @Override
    public Set<String> admins() {
        return Set.copyOf(sql.list("select id from person where is_admin", columns -> columns.getString("id")));
    }

    @Override
    public Optional<Person> find(String id) {
        return sql.first("select * from person where id = ?", PeopleInPostgres::person, id);
    }

    @Override
    public Map<String, Person> named(Collection<String> ids) {
        return sql
                .list("select * from person where id = any(?)", PeopleInPostgres::person, (Object)
                        ids.toArray(String[]::new))
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    @Override
    public List<Person> all() {
        return sql.list("select * from person order by id", PeopleInPostgres::person);
    }

    @Override
    public Set<String> strangers() {
        return Set.copyOf(sql.list("""
                select id from person
                where standing = 'external'
                  and not exists (select 1 from membership theirs
                                  join membership ours using (conversation_id)
                                  join conversation on conversation.id = conversation_id
                                                   and kind in ('channel', 'private')
                                  where theirs.person_id = person.id and ours.person_id = ?)
                """, columns -> columns.getString("id"), Workspace.BOT_USER));
    }

    @Override
    public List<Person> page(String after, int limit) {
        return sql.list(
                "select * from person where id > ? order by id limit ?", PeopleInPostgres::person, after, limit);
    }

    private static Person person(ResultSet columns) throws SQLException {
        return new Person(
                columns.getString("id"),
                columns.getString("handle"),
                columns.getString("name"),
                columns.getString("title"),
                columns.getString("department"),
                columns.getString("zone"),
                columns.getString("locale"),
                Person.Standing.of(columns.getString("standing")));
    }
}
