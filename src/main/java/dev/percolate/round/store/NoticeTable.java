package dev.percolate.round.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface NoticeTable extends GenericRepository<NoticeRow, String> {
    @Query("select * from round_notice where workspace_id = :workspace and channel_id = :channel")
    List<NoticeRow> of(String workspace, String channel);

    @Query("""
            select * from round_notice
            where workspace_id = :workspace and channel_id = :channel and person_id = :person
            """)
    Optional<NoticeRow> find(String workspace, String channel, String person);

    @Query("""
            select * from round_notice
            where workspace_id = :workspace and person_id = :person
            order by channel_id
            """)
    List<NoticeRow> everywhere(String workspace, String person);

    @Query("""
            insert into round_notice (workspace_id, channel_id, person_id, everybody, straight_away, zone, round, given_at)
            values (:workspace, :channel, :person, :everybody, :straightAway, :zone, :round, :givenAt)
            on conflict (workspace_id, channel_id, person_id) do update
            set everybody = excluded.everybody, straight_away = excluded.straight_away, zone = excluded.zone, round = excluded.round,
                given_at = excluded.given_at, holds_from = null
            where not round_notice.declined
              and (round_notice.round < excluded.round
                   or excluded.everybody and not round_notice.everybody
                   or excluded.straight_away and not round_notice.straight_away)
            """)
    long give(
            String workspace,
            String channel,
            String person,
            boolean everybody,
            boolean straightAway,
            @Nullable String zone,
            int round,
            Instant givenAt);

    @Query("""
            update round_notice set holds_from = :holdsFrom
            where workspace_id = :workspace and channel_id = :channel and person_id = :person
              and round = :round and everybody = :everybody and straight_away = :straightAway
              and holds_from is null
            """)
    long arrived(
            String workspace,
            String channel,
            String person,
            int round,
            boolean everybody,
            boolean straightAway,
            Instant holdsFrom);

    @Query("""
            insert into round_notice (workspace_id, channel_id, person_id, everybody, straight_away, round, given_at, declined)
            values (:workspace, :channel, :person, false, false, :round, :now, true)
            on conflict (workspace_id, channel_id, person_id) do update set declined = true, joined = false
            """)
    long decline(String workspace, String channel, String person, int round, Instant now);

    @Query("""
            update round_notice set joined = true
            where workspace_id = :workspace and channel_id = :channel and person_id in (:people)
              and everybody and not declined and not joined and holds_from <= :now
            returning person_id
            """)
    List<String> takeIn(String workspace, String channel, Collection<String> people, Instant now);

    @Query("""
            delete from round_notice
            where workspace_id = :workspace and channel_id = :channel
              and holds_from is null and not declined and not joined
            """)
    long forgetWaiting(String workspace, String channel);

    @Query("""
            update round_notice set straight_away = false
            where workspace_id = :workspace and channel_id = :channel
              and holds_from is null and straight_away and not declined and joined
            """)
    long narrowWaiting(String workspace, String channel);

    @Query("""
            delete from round_notice
            where workspace_id = :workspace and channel_id = :channel and person_id in (:people) and not declined
            """)
    long forgetAgreed(String workspace, String channel, Collection<String> people);

    @Query("delete from round_notice where workspace_id = :workspace and person_id = :person")
    long forget(String workspace, String person);
}
