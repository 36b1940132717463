package dev.percolate.introduction.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MeetingPlanTable extends GenericRepository<MeetingTimeRow, Instant> {
    @Query("""
            insert into introduction_time (workspace_id, introduction_id, starts_at)
            values (:workspace, :introduction, :time)
            on conflict (workspace_id, introduction_id, starts_at) do nothing
            """)
    long offer(String workspace, UUID introduction, Instant time);

    @Query("""
            select time.starts_at, tap.person_id
            from introduction_time time
            left join introduction_time_tap tap on tap.workspace_id = time.workspace_id
                and tap.introduction_id = time.introduction_id and tap.starts_at = time.starts_at
            where time.workspace_id = :workspace and time.introduction_id = :introduction
            """)
    List<MeetingTimeRow> of(String workspace, UUID introduction);

    @Query("""
            select starts_at from introduction_time_tap
            where workspace_id = :workspace and person_id = :person
            order by starts_at desc
            limit :limit
            """)
    List<Instant> tappedBy(String workspace, String person, int limit);

    @Query(value = """
            insert into introduction_time_tap (workspace_id, introduction_id, starts_at, person_id)
            select workspace_id, introduction_id, starts_at, :person from introduction_time
            where workspace_id = :workspace and introduction_id = :introduction and starts_at = :time
            on conflict (workspace_id, introduction_id, starts_at, person_id) do nothing
            """, readOnly = false)
    long tap(String workspace, UUID introduction, String person, Instant time);

    @Query("""
            delete from introduction_time_tap
            where workspace_id = :workspace and introduction_id = :introduction and person_id = :person
              and starts_at = :time
            """)
    long takeBack(String workspace, UUID introduction, String person, Instant time);

    @Query("""
            delete from introduction_time_tap
            where workspace_id = :workspace and introduction_id = :introduction and person_id = :person
            """)
    long forget(String workspace, UUID introduction, String person);
}
