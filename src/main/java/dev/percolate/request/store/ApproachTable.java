package dev.percolate.request.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ApproachTable extends GenericRepository<ApproachRow, UUID> {
    @Query("""
            insert into mentor_approach (workspace_id, id, mentor_id, person_id, zone, since, stage, step, due_at, silent,
                                         said)
            values (:workspace, :id, :mentor, :person, :zone, :since, :stage, :step, :dueAt, :silent, :said)
            """)
    long add(
            String workspace,
            UUID id,
            String mentor,
            String person,
            @Nullable String zone,
            Instant since,
            String stage,
            @Nullable String step,
            @Nullable Instant dueAt,
            boolean silent,
            byte[] said);

    @Query("select * from mentor_approach where workspace_id = :workspace and id = :id")
    Optional<ApproachRow> find(String workspace, UUID id);

    @Query("select * from mentor_approach where workspace_id = :workspace and id = :id for update")
    Optional<ApproachRow> lock(String workspace, UUID id);

    /// Once it is over, whoever erased their data meanwhile is someone who left.
    @Query("""
            update mentor_approach
            set stage = :stage, step = :step, due_at = :dueAt, silent = :silent, said_until = :saidUntil,
                person_id = case when leaves and :stage <> 'OFFERED' then :left else person_id end,
                zone = case when leaves and :stage <> 'OFFERED' then null else zone end,
                leaves = leaves and :stage = 'OFFERED'
            where workspace_id = :workspace and id = :id
            """)
    long save(
            String workspace,
            UUID id,
            String stage,
            @Nullable String step,
            @Nullable Instant dueAt,
            boolean silent,
            @Nullable Instant saidUntil,
            String left);

    @Query("""
            select * from mentor_approach
            where workspace_id = :workspace and stage = 'OFFERED' and (mentor_id = :person or person_id = :person)
            order by id
            """)
    List<ApproachRow> openNaming(String workspace, String person);

    @Query("""
            select distinct person_id from mentor_approach
            where workspace_id = :workspace and person_id in (:people)
              and (since > :since or (stage = 'OFFERED' and not silent))
            """)
    List<String> offeredSince(String workspace, Collection<String> people, Instant since);

    @Query("""
            select * from mentor_approach
            where workspace_id = :workspace and mentor_id = :mentor
            order by since desc, id
            limit :limit
            """)
    List<ApproachRow> madeBy(String workspace, String mentor, int limit);

    @Query("""
            select * from mentor_approach
            where workspace_id = :workspace and person_id = :person and not silent
            order by since desc, id
            limit :limit
            """)
    List<ApproachRow> broughtTo(String workspace, String person, int limit);

    @Query("""
            select mentor_id as person_id, count(*) as taken, cast(null as timestamptz) as last_asked
            from mentor_approach
            where workspace_id = :workspace and mentor_id in (:people) and since > :since
              and stage in ('OFFERED', 'AGREED')
            group by mentor_id
            """)
    List<WorkloadRow> workloads(String workspace, Collection<String> people, Instant since);

    @Query("""
            select workspace_id, id, due_at as at from mentor_approach
            where due_at <= :now
            order by due_at, workspace_id, id
            limit :limit
            """)
    List<DueRow> due(Instant now, int limit);

    @Query("""
            select workspace_id, id, due_at as at from mentor_approach
            where due_at <= :now and (due_at, workspace_id, id) > (:lastAt, :lastWorkspace, :lastId)
            order by due_at, workspace_id, id
            limit :limit
            """)
    List<DueRow> dueAfter(Instant now, Instant lastAt, String lastWorkspace, UUID lastId, int limit);

    @Query("select min(due_at) from mentor_approach where due_at is not null")
    Optional<Instant> nextDue();

    @Query("update mentor_approach set said = '', said_until = null where said_until <= :now")
    long forgetTexts(Instant now);

    @Query("""
            select * from mentor_approach
            where workspace_id = :workspace and (mentor_id = :person or person_id = :person)
            order by id
            for update
            """)
    List<ApproachRow> lockAllThatName(String workspace, String person);

    @Query("delete from mentor_approach where workspace_id = :workspace and id = :id")
    long remove(String workspace, UUID id);

    @Query("""
            update mentor_approach set mentor_id = :left, said = '', said_until = null
            where workspace_id = :workspace and id = :id
            """)
    long mentorLeaves(String workspace, UUID id, String left);

    @Query("""
            update mentor_approach
            set said = :said,
                silent = silent or stage = 'OFFERED',
                leaves = stage = 'OFFERED',
                person_id = case when stage = 'OFFERED' then person_id else :left end,
                zone = case when stage = 'OFFERED' then zone else null end
            where workspace_id = :workspace and id = :id
            """)
    long personLeaves(String workspace, UUID id, String left, byte[] said);
}
