package dev.percolate.introduction.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MembershipTable extends GenericRepository<MemberRow, String> {
    @Query("""
            select person_id, since, paused_until, away_since from circle_member
            where workspace_id = :workspace and channel_id = :channel and person_id = :person
            """)
    Optional<MemberRow> find(String workspace, String channel, String person);

    @Query("""
            select person_id, since, paused_until, away_since from circle_member
            where workspace_id = :workspace and channel_id = :channel
            """)
    List<MemberRow> in(String workspace, String channel);

    @Query("""
            select channel_id, person_id, since, paused_until, away_since from circle_member
            where workspace_id = :workspace and person_id = :person
            order by since, channel_id
            """)
    List<JoinedRow> of(String workspace, String person);

    /// In one order for everybody, so that two who hold some of the same people never wait for each other in a circle.
    @Query("""
            select channel_id, person_id, since, paused_until, away_since from circle_member
            where workspace_id = :workspace and person_id in (:people)
            order by person_id, channel_id
            for update
            """)
    List<JoinedRow> hold(String workspace, Collection<String> people);

    @Query("delete from circle_member where workspace_id = :workspace and person_id = :person")
    long forget(String workspace, String person);

    @Query("""
            insert into circle_member (workspace_id, channel_id, person_id, since)
            values (:workspace, :channel, :person, :since)
            on conflict (workspace_id, channel_id, person_id) do nothing
            """)
    long join(String workspace, String channel, String person, Instant since);

    @Query("""
            delete from circle_member
            where workspace_id = :workspace and channel_id = :channel and person_id = :person
            """)
    long leave(String workspace, String channel, String person);

    @Query("""
            delete from circle_member
            where workspace_id = :workspace and channel_id = :channel and person_id in (:people)
            """)
    long leaveAll(String workspace, String channel, Collection<String> people);

    @Query("""
            update circle_member set paused_until = :until, silent = 0, away_since = null
            where workspace_id = :workspace and channel_id = :channel and person_id = :person
            """)
    long pause(String workspace, String channel, String person, LocalDate until);

    @Query("""
            update circle_member set paused_until = null, silent = 0, away_since = null
            where workspace_id = :workspace and channel_id = :channel and person_id = :person
            """)
    long resume(String workspace, String channel, String person);

    @Query("""
            update circle_member set silent = silent + 1
            where workspace_id = :workspace and channel_id = :channel and person_id = :person
            """)
    long heardNothingOf(String workspace, String channel, String person);

    @Query("""
            select silent from circle_member
            where workspace_id = :workspace and channel_id = :channel and person_id = :person
            """)
    Optional<Integer> silent(String workspace, String channel, String person);

    @Query("""
            update circle_member set silent = 0
            where workspace_id = :workspace and channel_id = :channel and person_id = :person and silent > 0
            """)
    long heardOf(String workspace, String channel, String person);

    @Query("""
            update circle_member set away_since = :since, silent = 0
            where workspace_id = :workspace and channel_id = :channel and person_id = :person and away_since is null
            """)
    long setAway(String workspace, String channel, String person, Instant since);
}
