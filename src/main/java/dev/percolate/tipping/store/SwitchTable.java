package dev.percolate.tipping.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SwitchTable extends GenericRepository<SwitchRow, String> {
    @Query("select workspace_id, questions, by_chance from tipping_switch where workspace_id = :workspace")
    Optional<SwitchRow> find(String workspace);

    /// Why they were stopped is of interest until they are turned on.
    @Query("""
            insert into tipping_switch (workspace_id, questions, by_chance, changed_at)
            values (:workspace, :questions, :byChance, :now)
            on conflict (workspace_id) do update
            set questions = excluded.questions, by_chance = excluded.by_chance, changed_at = excluded.changed_at,
                stopped_for = case when excluded.questions then null else tipping_switch.stopped_for end
            """)
    long turn(String workspace, boolean questions, boolean byChance, Instant now);

    @Query("""
            insert into tipping_switch (workspace_id, questions, by_chance, changed_at, stopped_for)
            values (:workspace, false, false, :now, :because)
            on conflict (workspace_id) do update
            set questions = false, changed_at = excluded.changed_at, stopped_for = excluded.stopped_for
            where tipping_switch.questions
            """)
    long stop(String workspace, LocalDate because, Instant now);

    @Query("""
            select stopped_for from tipping_switch where workspace_id = :workspace and stopped_for is not null
            """)
    Optional<LocalDate> stoppedFor(String workspace);
}
