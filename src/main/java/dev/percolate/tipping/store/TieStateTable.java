package dev.percolate.tipping.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TieStateTable extends GenericRepository<TieStateRow, String> {
    String COLUMNS = """
            workspace_id, one_id, other_id, parameters, conversations, weeks, first_day, last_day,
            array_to_string(timing, ' ') as timing, sealed, drawn, chance_on
            """;

    /// Texts with commas between them, one for each tie: their two people, and a day or `-`.
    String THESE = """
             unnest(string_to_array(:ones, ','), string_to_array(:others, ','), string_to_array(:days, ','))
                 as these (one_id, other_id, day)
            """;

    @Query("select " + COLUMNS + """
             from tie_state
            where workspace_id = :workspace and one_id = :one and other_id = :other
            """)
    Optional<TieStateRow> find(String workspace, String one, String other);

    @Query("""
            insert into tie_state (workspace_id, one_id, other_id, parameters, conversations, weeks, first_day, last_day,
                                   timing, sealed)
            values (:workspace, :one, :other, :parameters, :conversations, :weeks, :first, :last,
                    cast(string_to_array(:timing, ' ') as float8[]), :sealed)
            on conflict (workspace_id, one_id, other_id) do update
            set parameters = excluded.parameters, conversations = excluded.conversations, weeks = excluded.weeks,
                first_day = excluded.first_day, last_day = excluded.last_day, timing = excluded.timing,
                sealed = excluded.sealed
            """)
    long keep(
            String workspace,
            String one,
            String other,
            int parameters,
            int conversations,
            long weeks,
            LocalDate first,
            LocalDate last,
            String timing,
            byte[] sealed);

    @Query("delete from tie_state where workspace_id = :workspace and one_id = :one and other_id = :other")
    long remove(String workspace, String one, String other);

    @Query("select " + COLUMNS + """
             from tie_state
            where workspace_id = :workspace and conversations >= :conversations
              and (last_day, one_id, other_id) > (:day, :one, :other)
            order by last_day, one_id, other_id
            limit :limit
            """)
    List<TieStateRow> talkedSince(
            String workspace, int conversations, LocalDate day, String one, String other, int limit);

    /// One that is being changed just now is left for the next time: two that wait for each other's rows could do so
    /// for
    /// ever.
    @Query("""
            update tie_state
            set drawn = true, chance_on = cast(nullif(held.day, '-') as date)
            from (select one_id, other_id, these.day
                  from tie_state join""" + THESE + """
                  using (one_id, other_id)
                  where workspace_id = :workspace and not drawn
                  for no key update of tie_state skip locked) held
            where tie_state.workspace_id = :workspace and tie_state.one_id = held.one_id
              and tie_state.other_id = held.other_id
            """)
    long draw(String workspace, String ones, String others, String days);

    @Query("""
            update tie_state
            set chance_on = null
            from (select one_id, other_id
                  from tie_state join""" + THESE + """
                  using (one_id, other_id)
                  where workspace_id = :workspace
                  for no key update of tie_state skip locked) held
            where tie_state.workspace_id = :workspace and tie_state.one_id = held.one_id
              and tie_state.other_id = held.other_id
            """)
    long spend(String workspace, String ones, String others, String days);

    @Query("delete from tie_state where workspace_id = :workspace and (one_id = :person or other_id = :person)")
    long forget(String workspace, String person);
}
