package dev.percolate.request.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ShownTable extends GenericRepository<OfferKeyRow, String> {
    @Query("""
            insert into someone_shown as kept (workspace_id, mentor_id, day, people)
            values (:workspace, :mentor, :day, string_to_array(:people, ','))
            on conflict (workspace_id, mentor_id) do update
            set day = excluded.day, people = excluded.people
            where kept.day <> excluded.day
            """)
    long keep(String workspace, String mentor, LocalDate day, String people);

    @Query("""
            select day, array_to_string(people, ',') as people from someone_shown
            where workspace_id = :workspace and mentor_id = :mentor
            """)
    Optional<ShownRow> latest(String workspace, String mentor);

    @Query("delete from someone_shown where day < :day")
    long forgetBefore(LocalDate day);

    @Query("delete from someone_shown where workspace_id = :workspace and mentor_id = :person")
    long forget(String workspace, String person);

    @Query("""
            update someone_shown set people = array_remove(people, :person)
            where workspace_id = :workspace and :person = any(people)
            """)
    long forgetShown(String workspace, String person);
}
