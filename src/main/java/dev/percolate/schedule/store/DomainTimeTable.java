package dev.percolate.schedule.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DomainTimeTable extends GenericRepository<DomainTimeRow, Boolean> {
    @Query("select ahead_micros from domain_time")
    Optional<Long> aheadMicros();

    @Query("""
            insert into domain_time as kept (ahead_micros) values (:micros)
            on conflict (only_row) do update set ahead_micros = excluded.ahead_micros
            where kept.ahead_micros < excluded.ahead_micros
            """)
    int growTo(long micros);
}
