package dev.percolate.request.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface HopeTable extends GenericRepository<OfferKeyRow, String> {
    @Query("""
            insert into open_to_support (workspace_id, person_id, hopes_for, needs, hidden_from, paused_until, since,
                                         changed_at)
            values (:workspace, :person, :hopesFor, string_to_array(:needs, ','), :hiddenFrom, :pausedUntil, :since,
                    :changedAt)
            on conflict (workspace_id, person_id) do update
            set hopes_for = excluded.hopes_for, needs = excluded.needs, hidden_from = excluded.hidden_from,
                paused_until = excluded.paused_until, changed_at = excluded.changed_at
            """)
    long keep(
            String workspace,
            String person,
            String hopesFor,
            String needs,
            byte[] hiddenFrom,
            @Nullable LocalDate pausedUntil,
            Instant since,
            Instant changedAt);

    /// `people` are ids with commas between them.
    @Query("""
            select workspace_id, person_id, hopes_for, array_to_string(needs, ',') as needs, hidden_from, paused_until,
                   since, changed_at
            from open_to_support
            where workspace_id = :workspace and person_id = any(string_to_array(:people, ','))
            """)
    List<HopeRow> of(String workspace, String people);

    @Query("""
            update open_to_support set paused_until = :until
            where workspace_id = :workspace and person_id = :person
            """)
    long pause(String workspace, String person, @Nullable LocalDate until);

    @Query("delete from open_to_support where workspace_id = :workspace and person_id = :person")
    long forget(String workspace, String person);

    /// One that is open and kept from its person is not before them.
    @Query("""
            with asked as materialized (
                     select '''' || replace(replace(lexeme, '\\', '\\\\'), '''', '''''') || '''' as quoted
                     from unnest(to_tsvector('english', :text))),
                 hit as materialized (
                     select hope.person_id, count(*) as shared
                     from asked join open_to_support hope on hope.words @@ cast(asked.quoted as tsquery)
                     where hope.workspace_id = :workspace
                     group by hope.person_id),
                 before as materialized (
                     select person_id, max(since) as last_offered, bool_or(stage = 'OFFERED' and not silent) as is_open
                     from mentor_approach
                     where workspace_id = :workspace
                     group by person_id)
            select hope.workspace_id, hope.person_id, hope.hopes_for, array_to_string(hope.needs, ',') as needs,
                   hope.hidden_from, hope.paused_until, hope.since, hope.changed_at,
                   coalesce(hit.shared, 0) as shared, before.last_offered
            from open_to_support hope
            left join hit on hit.person_id = hope.person_id
            left join before on before.person_id = hope.person_id
            where hope.workspace_id = :workspace
              and (hope.paused_until is null or hope.paused_until <= :today)
              and (before.last_offered is null or (before.last_offered <= :notSince and not before.is_open))
            order by hit.shared is not null or hope.needs && string_to_array(:needs, ',') desc,
                     before.last_offered nulls first, md5(hope.person_id || :seed)
            limit :most
            """)
    List<FoundHopeRow> looking(
            String workspace, String text, String needs, LocalDate today, Instant notSince, String seed, int most);
}
