package dev.percolate.outbox.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A look at all that is on its way. A sandbox holds little enough to count it.
@JdbcRepository(dialect = Dialect.POSTGRES)
interface LanesTable extends GenericRepository<ClaimedRow, UUID> {
    @Query("""
            select lane,
                   cast(count(*) filter (where state = 'waiting') as integer) as waiting,
                   cast(count(*) filter (where state in ('claimed', 'sending')) as integer) as sending,
                   cast(count(*) filter (where state = 'unknown') as integer) as unknown
            from outbox_message where ended_at is null group by lane
            """)
    List<LoadRow> loads();

    @Query("""
            select lane, kind, conversation, not_before, attempts,
                   nullif(retry_at, '-infinity') as retry_at
            from outbox_message where state = 'waiting'
            order by not_before, position limit :most
            """)
    List<WaitingRow> next(int most);

    @Query("""
            select key, parked_until from outbox_pace where parked_until > :wallNow order by parked_until, key limit 50
            """)
    List<RestRow> rests(Instant wallNow);
}
