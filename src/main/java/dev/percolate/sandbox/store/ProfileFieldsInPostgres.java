package dev.percolate.sandbox.store;

import dev.percolate.sandbox.ProfileFields;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.TreeMap;

@Singleton
final class ProfileFieldsInPostgres implements ProfileFields {
    private final Sql sql;

    ProfileFieldsInPostgres(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void set(String person, String field, String value) {
        sql.change("""
                insert into profile_field (person_id, field_id, value) values (?, ?, ?)
                on conflict (person_id, field_id) do update set value = excluded.value
                """, person, field, value);
    }

    @Override
    public Map<String, String> of(String person) {
        Map<String, String> fields = new TreeMap<>();
        sql.list(
                        "select field_id, value from profile_field where person_id = ?",
                        columns -> Map.entry(columns.getString("field_id"), columns.getString("value")),
                        person)
                .forEach(field -> fields.put(field.getKey(), field.getValue()));
        return fields;
    }
}
