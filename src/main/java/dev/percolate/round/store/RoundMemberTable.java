package dev.percolate.round.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RoundMemberTable extends GenericRepository<RoundMemberRow, String> {
    @Query("select * from round_member where workspace_id = :workspace and channel_id = :channel")
    List<RoundMemberRow> of(String workspace, String channel);

    @Query("""
            select * from round_member
            where workspace_id = :workspace and channel_id = :channel and person_id = :person
            """)
    Optional<RoundMemberRow> find(String workspace, String channel, String person);

    @Query("""
            select * from round_member
            where workspace_id = :workspace and person_id = :person
            order by channel_id
            """)
    List<RoundMemberRow> everywhere(String workspace, String person);

    @Query("""
            insert into round_member (workspace_id, channel_id, person_id, owed, was_in_three, skips_round)
            values (:workspace, :channel, :person, 0, false, :round)
            on conflict (workspace_id, channel_id, person_id) do update set skips_round = excluded.skips_round
            """)
    long skip(String workspace, String channel, String person, @Nullable Integer round);

    /// Which round they leave out is theirs to change.
    @Query("""
            insert into round_member (workspace_id, channel_id, person_id, owed, was_in_three, skips_round)
            values (:workspaceId, :channelId, :personId, :owed, :wasInThree, :skipsRound)
            on conflict (workspace_id, channel_id, person_id) do update
            set owed = excluded.owed, was_in_three = excluded.was_in_three
            """)
    int keep(List<RoundMemberRow> rows);

    @Query("""
            delete from round_member
            where workspace_id = :workspace and channel_id = :channel and person_id in (:people)
            """)
    long forgetAll(String workspace, String channel, Collection<String> people);

    @Query("delete from round_member where workspace_id = :workspace and person_id = :person")
    long forget(String workspace, String person);
}
