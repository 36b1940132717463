package dev.percolate.introduction.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ProfileTable extends GenericRepository<ProfileRow, String> {
    @Query("""
            select person_id, can_help_with, would_like, would_bring, talk_minutes, meeting_way from profile
            where workspace_id = :workspace and person_id in (:people)
            """)
    List<ProfileRow> of(String workspace, Collection<String> people);

    @Query("""
            insert into profile (workspace_id, person_id, can_help_with, would_like, would_bring, talk_minutes, meeting_way,
                                 changed_at)
            values (:workspace, :person, :canHelpWith, :wouldLike, :wouldBring, :talkMinutes, :meetingWay, :now)
            on conflict (workspace_id, person_id) do update
            set can_help_with = excluded.can_help_with, would_like = excluded.would_like,
                would_bring = excluded.would_bring, talk_minutes = excluded.talk_minutes,
                meeting_way = excluded.meeting_way, changed_at = excluded.changed_at
            """)
    long keep(
            String workspace,
            String person,
            String canHelpWith,
            String wouldLike,
            String wouldBring,
            @Nullable Integer talkMinutes,
            String meetingWay,
            Instant now);

    @Query("delete from profile where workspace_id = :workspace and person_id = :person")
    long forget(String workspace, String person);
}
