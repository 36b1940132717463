package dev.percolate.round.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RoundPersonTable extends GenericRepository<RoundPersonRow, String> {
    @Query("""
            insert into round_person (workspace_id, channel_id, number, person_id, choice_id, wish_met, in_vain_since)
            values (:workspaceId, :channelId, :number, :personId, :choiceId, :wishMet, :inVainSince)
            on conflict (workspace_id, channel_id, number, person_id) do update
            set choice_id = excluded.choice_id, wish_met = excluded.wish_met, in_vain_since = excluded.in_vain_since
            """)
    int keep(List<RoundPersonRow> rows);

    @Query("""
            select * from round_person
            where workspace_id = :workspace and channel_id = :channel and number = :number and choice_id in (:choices)
            order by choice_id, person_id
            """)
    List<RoundPersonRow> of(String workspace, String channel, int number, Collection<UUID> choices);

    @Query("""
            update round_person set choice_id = null, wish_met = null, in_vain_since = null
            where workspace_id = :workspace and channel_id = :channel and number = :number and choice_id in (:choices)
            """)
    long leaveOver(String workspace, String channel, int number, Collection<UUID> choices);

    @Query("""
            select person_id from round_person
            where workspace_id = :workspace and channel_id = :channel and number = :number and choice_id = :choice
              and in_vain_since is not null
            """)
    List<String> inVainBefore(String workspace, String channel, int number, UUID choice);

    @Query("""
            select person_id from round_person
            where workspace_id = :workspace and channel_id = :channel and number = :number
            """)
    List<String> people(String workspace, String channel, int number);

    @Query("""
            select person_id from round_person
            where workspace_id = :workspace and channel_id = :channel and number = :number and choice_id is null
            """)
    List<String> leftOver(String workspace, String channel, int number);

    @Query("""
            delete from round_person
            where workspace_id = :workspace and channel_id = :channel and number = :number
            """)
    long removeAll(String workspace, String channel, int number);

    @Query("""
            select * from round_person
            where workspace_id = :workspace and person_id = :person
            order by channel_id, number
            """)
    List<RoundPersonRow> everywhere(String workspace, String person);

    @Query("delete from round_person where workspace_id = :workspace and person_id = :person")
    long forget(String workspace, String person);
}
