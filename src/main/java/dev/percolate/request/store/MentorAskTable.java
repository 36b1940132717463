package dev.percolate.request.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MentorAskTable extends GenericRepository<MentorRequestRow, UUID> {
    @Query("""
            select request_id, person_id, zone, state, version, asked_at, silent from mentor_ask
            where workspace_id = :workspace and request_id in (:requests)
            order by request_id, place
            """)
    List<MentorAskRow> of(String workspace, Collection<UUID> requests);

    @Query("""
            insert into mentor_ask (workspace_id, request_id, person_id, place, zone, state, version, asked_at, silent)
            values (:workspace, :request, :person, :place, :zone, :state, :version, :askedAt, :silent)
            on conflict (workspace_id, request_id, person_id) do update
            set place = excluded.place, state = excluded.state, version = excluded.version,
                asked_at = excluded.asked_at, silent = excluded.silent,
                leaves = mentor_ask.leaves and excluded.state <> 'ACCEPTED'
            """)
    long keep(
            String workspace,
            UUID request,
            String person,
            int place,
            @Nullable String zone,
            String state,
            int version,
            @Nullable Instant askedAt,
            boolean silent);

    /// Nobody can be told who has an answer to give any more and is someone who left.
    @Query("""
            select person_id from mentor_ask
            where workspace_id = :workspace and request_id = :request and leaves and state <> 'OPEN'
            """)
    List<String> leaving(String workspace, UUID request);

    @Query("""
            update mentor_ask set leaves = true, silent = true
            where workspace_id = :workspace and request_id = :request and person_id = :person and state = 'OPEN'
            """)
    long leave(String workspace, UUID request, String person);

    @Query("""
            select count(*) from mentor_ask
            where workspace_id = :workspace and request_id = :request and starts_with(person_id, :prefix)
            """)
    int countWhoLeft(String workspace, UUID request, String prefix);

    @Query("""
            update mentor_ask set person_id = :left, zone = null, leaves = false
            where workspace_id = :workspace and request_id = :request and person_id = :person
              and state not in ('OPEN', 'NEXT')
            """)
    long becomeSomeoneWhoLeft(String workspace, UUID request, String person, String left);

    @Query("""
            select request_id from mentor_ask ask
            where workspace_id = :workspace and person_id = :asked and state = 'OPEN'
              and exists (select from mentor_request request
                          where request.workspace_id = :workspace and request.id = ask.request_id
                            and request.requester_id = :requester)
            order by request_id
            """)
    List<UUID> askingNow(String workspace, String requester, String asked);

    @Query("""
            select count(*) from mentor_ask ask
            where workspace_id = :workspace and person_id = :asked and state = 'OPEN' and silent
              and exists (select from mentor_request request
                          where request.workspace_id = :workspace and request.id = ask.request_id
                            and request.requester_id = :requester)
            """)
    int silentlyAsking(String workspace, String requester, String asked);

    @Query("""
            select person_id, count(*) filter (where state in ('OPEN', 'ACCEPTED')) as taken,
                   max(asked_at) as last_asked
            from mentor_ask
            where workspace_id = :workspace and person_id in (:people) and asked_at > :since
              and not silent and state <> 'PASSED_OVER'
            group by person_id
            """)
    List<WorkloadRow> workloads(String workspace, Collection<String> people, Instant since);
}
