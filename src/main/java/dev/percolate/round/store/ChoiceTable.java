package dev.percolate.round.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ChoiceTable extends GenericRepository<ChoiceRow, UUID> {
    @Query("""
            insert into round_choice (workspace_id, channel_id, number, id, second_wave, opened, both_ways, goals, difference,
                                      hours, shared_minutes, familiarity, wanted)
            values (:workspaceId, :channelId, :number, :id, :secondWave, false, :bothWays, :goals, :difference,
                    :hours, :sharedMinutes, :familiarity, :wanted)
            """)
    int add(List<ChoiceRow> rows);

    @Query("""
            select workspace_id, channel_id, number, id, second_wave, both_ways, goals, difference, hours, shared_minutes,
                   familiarity, wanted
            from round_choice
            where workspace_id = :workspace and channel_id = :channel and number = :number and not opened
            order by id
            limit :limit
            """)
    List<ChoiceRow> waiting(String workspace, String channel, int number, int limit);

    @Query("""
            update round_choice set opened = true
            where workspace_id = :workspace and channel_id = :channel and number = :number and id in (:ids)
            """)
    long opened(String workspace, String channel, int number, Collection<UUID> ids);

    @Query("""
            delete from round_choice
            where workspace_id = :workspace and channel_id = :channel and number = :number and id in (:ids)
            """)
    long remove(String workspace, String channel, int number, Collection<UUID> ids);

    @Query("""
            select count(*) from round_choice
            where workspace_id = :workspace and channel_id = :channel and number = :number
              and opened and not second_wave
            """)
    int openedAtFirst(String workspace, String channel, int number);

    @Query("""
            delete from round_choice
            where workspace_id = :workspace and channel_id = :channel and number = :number
            """)
    long removeAll(String workspace, String channel, int number);
}
